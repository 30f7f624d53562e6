"""Draws the rooms of the conversation and their moves, from the tables that are running: as text and as an SVG.

House rule: nothing here is written by hand about a room; where a move leads is read off the move's own code.
"""

import dis
import inspect
from collections.abc import Callable, Mapping
from types import CodeType
from typing import Any
from xml.sax.saxutils import escape

from bot.core.dialog.question import Move
from bot.core.machine.registry import EVERYWHERE, IDLE, QUESTIONS, STEPS, drawn
from bot.core.model.intents import Intent
from bot.core.safety.emergencies import TIERS

DEEP = 5
"""So many calls deep a move is read."""
COLUMNS = 4
WIDTH, LINE, GAP = 340, 17, 26


def text() -> str:
    """Every room with its signs, moves and the questions they open, one line each."""
    lines = []
    for room, moves in drawn().items():
        lines.append(room)
        opens = leads_to(room)
        for intent, name in moves.items():
            rooms = opens.get(intent, ())
            lines.append(f"  {intent:<14} {name}" + (f"  -> {', '.join(rooms)}" if rooms else ""))
        lines.append("")
    return "\n".join(lines)


def leads_to(room: str) -> Mapping[str, tuple[str, ...]]:
    """Intent -> the questions that its move may open, for one room of the drawing."""
    return {str(intent): opened_by(move) for intent, move in _moves(room).items()}


def opened_by(move: Move) -> tuple[str, ...]:
    """The questions that a move may open, read off the code it runs."""
    found: set[str] = set()
    _read(move, found, set(), DEEP)
    return tuple(sorted(found))


def _moves(room: str) -> Mapping[Intent, Move]:
    kind, _, name = room.partition(": ")
    if kind == "question":
        return QUESTIONS[name].moves
    if kind == "step":
        return {str(role): moves for role, moves in STEPS.items()}[name]
    return {"idle": IDLE, "everywhere": EVERYWHERE}.get(room, TIERS)


def _read(move: Callable[..., Any], found: set[str], seen: set[CodeType], deep: int) -> None:
    code = getattr(move, "__code__", None)
    if code is None or code in seen or deep == 0:
        return
    seen.add(code)
    found.update(name for name in _words(code) if name in QUESTIONS)
    named = {step.argval for step in dis.get_instructions(code) if step.opname == "LOAD_GLOBAL"}
    around = inspect.getclosurevars(move)
    called = [value for name, value in around.globals.items() if name in named]
    for other in (*called, *around.nonlocals.values()):
        if inspect.isfunction(other) and other.__module__.startswith("bot.core.") and _is_a_move(other):
            _read(other, found, seen, deep - 1)


def _words(code: CodeType) -> set[str]:
    """The words a piece of code holds after `ask`: only functions that ask can open a question."""
    if not {"ask", "ask_later", "aside"} & set(code.co_names):
        return set()
    return {word for word in code.co_consts if isinstance(word, str)}


def _is_a_move(function: Callable[..., Any]) -> bool:
    return next(iter(inspect.signature(function).parameters), "") == "context"


def svg() -> str:
    """The same as a picture: a box for each room, and an arrow for each question that a move opens."""
    places, height = _places()
    rooms = drawn()
    boxes = [_box(room, rooms[room], *places[room]) for room in rooms]
    arrows = [_arrow(places[room], places[f"question: {opened}"]) for room in rooms for opened in _opened(room)]
    width = COLUMNS * (WIDTH + GAP) + GAP
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        'font-family="sans-serif" font-size="12">'
        '<defs><marker id="tip" viewBox="0 0 6 6" refX="5" refY="3" markerWidth="7" markerHeight="7" orient="auto">'
        '<path d="M0 0 6 3 0 6z" fill="#56b4e9"/></marker></defs>'
        f'<rect width="{width}" height="{height}" fill="white"/>{"".join(arrows)}{"".join(boxes)}</svg>\n'
    )


def _opened(room: str) -> list[str]:
    return sorted({name for rooms in leads_to(room).values() for name in rooms if f"question: {name}" != room})


def _places() -> tuple[dict[str, tuple[int, int]], int]:
    """Each room under the shortest column so far."""
    heights, places = [GAP] * COLUMNS, {}
    for room, moves in drawn().items():
        column = heights.index(min(heights))
        places[room] = (GAP + column * (WIDTH + GAP), heights[column])
        heights[column] += (len(moves) + 1) * LINE + 12 + GAP
    return places, max(heights)


def _box(room: str, moves: Mapping[str, str], x: int, y: int) -> str:
    height = (len(moves) + 1) * LINE + 12
    rows = "".join(
        f'<text x="{x + 10}" y="{y + (n + 2) * LINE}" fill="#333">{escape(intent)} · {escape(name)}</text>'
        for n, (intent, name) in enumerate(moves.items())
    )
    return (
        f'<rect x="{x}" y="{y}" width="{WIDTH}" height="{height}" rx="8" fill="#fffdf7" fill-opacity="0.92" '
        f'stroke="#1f3a5f"/><text x="{x + 10}" y="{y + LINE}" font-weight="bold" fill="#1f3a5f">{escape(room)}</text>'
        f"{rows}"
    )


def _arrow(start: tuple[int, int], end: tuple[int, int]) -> str:
    (x, y), (to_x, to_y) = (start[0] + WIDTH, start[1] + 12), (end[0], end[1] + 12)
    bend = max(40, abs(to_x - x) // 2)
    return (
        f'<path d="M{x} {y}C{x + bend} {y} {to_x - bend} {to_y} {to_x} {to_y}" fill="none" stroke="#56b4e9" '
        'stroke-opacity="0.55" marker-end="url(#tip)"/>'
    )
