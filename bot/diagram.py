"""Draws the tables of the conversation, their moves and the questions they may open: as text and as an SVG.

House rule: nothing here is written by hand about a table; all of it is read off the tables that are running.
"""

from collections.abc import Iterator
from xml.sax.saxutils import escape

from bot.core.dialog.question import Move, Table
from bot.core.machine.registry import tables
from bot.core.machine.timers import COMES_DUE
from bot.core.machine.turn import AFTERWARDS

COLUMNS = 4
WIDTH, LINE, GAP = 340, 17, 26


def drawn() -> Iterator[Table]:
    """All that is drawn: every table, and what opens questions without an intent."""
    yield from tables()
    yield Table("what comes due", {}, COMES_DUE)
    yield Table("at the end of a turn", {}, AFTERWARDS)


def text() -> str:
    """Every table with its intents and moves, one line each, and the questions that it may open."""
    lines = []
    for table in drawn():
        lines.append(table.name)
        lines += [f"  {intent:<14} {move_name(move)}" for intent, move in table.moves.items()]
        lines += [f"  -> {', '.join(sorted(table.opens))}"] if table.opens else []
        lines.append("")
    return "\n".join(lines)


def move_name(move: Move) -> str:
    """A move's name in plain words."""
    return getattr(move, "__qualname__", "").split(".<locals>")[0].rsplit(".", 1)[-1].strip("_").replace("_", " ")


def svg() -> str:
    """The same as a picture: a box for each table, and an arrow to each question that it may open."""
    places, height = _places()
    boxes = [_box(table, *places[table.name]) for table in drawn()]
    arrows = [
        _arrow(places[table.name], places[f"question: {opened}"])
        for table in drawn()
        for opened in sorted(table.opens)
        if f"question: {opened}" != table.name
    ]
    width = COLUMNS * (WIDTH + GAP) + GAP
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        'font-family="sans-serif" font-size="12">'
        '<defs><marker id="tip" viewBox="0 0 6 6" refX="5" refY="3" markerWidth="7" markerHeight="7" orient="auto">'
        '<path d="M0 0 6 3 0 6z" fill="#56b4e9"/></marker></defs>'
        f'<rect width="{width}" height="{height}" fill="white"/>{"".join(arrows)}{"".join(boxes)}</svg>\n'
    )


def _places() -> tuple[dict[str, tuple[int, int]], int]:
    """Each table under the shortest column so far."""
    heights, places = [GAP] * COLUMNS, {}
    for table in drawn():
        column = heights.index(min(heights))
        places[table.name] = (GAP + column * (WIDTH + GAP), heights[column])
        heights[column] += (len(table.moves) + 1) * LINE + 12 + GAP
    return places, max(heights)


def _box(table: Table, x: int, y: int) -> str:
    height = (len(table.moves) + 1) * LINE + 12
    rows = "".join(
        f'<text x="{x + 10}" y="{y + (n + 2) * LINE}" fill="#333">{escape(intent)} · {escape(move_name(move))}</text>'
        for n, (intent, move) in enumerate(table.moves.items())
    )
    return (
        f'<rect x="{x}" y="{y}" width="{WIDTH}" height="{height}" rx="8" fill="#fffdf7" fill-opacity="0.92" '
        f'stroke="#1f3a5f"/><text x="{x + 10}" y="{y + LINE}" font-weight="bold" fill="#1f3a5f">'
        f"{escape(table.name)}</text>{rows}"
    )


def _arrow(start: tuple[int, int], end: tuple[int, int]) -> str:
    (x, y), (to_x, to_y) = (start[0] + WIDTH, start[1] + 12), (end[0], end[1] + 12)
    bend = max(40, abs(to_x - x) // 2)
    return (
        f'<path d="M{x} {y}C{x + bend} {y} {to_x - bend} {to_y} {to_x} {to_y}" fill="none" stroke="#56b4e9" '
        'stroke-opacity="0.55" marker-end="url(#tip)"/>'
    )
