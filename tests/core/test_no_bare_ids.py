"""No question and no button is named by a bare text anywhere in the core: the enums name them, `button_of` the rest."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import bot.core
from bot.core.model.intents import Intent
from bot.core.model.questions import QuestionId
from bot.core.understanding.buttons import VALUED_PREFIXES

CORE = Path(bot.core.__file__).parent
FILES = sorted(path for path in CORE.rglob("*.py") if path.name != "buttons.py")
ASKING = frozenset({"ask", "ask_later", "aside", "Question", "OpenQuestion"})
IDS = frozenset({*map(str, QuestionId), *map(str, Intent)})


def bare(source: str) -> Iterator[str]:
    """Every text in the source that stands where a question or a button has to."""
    tree = ast.parse(source)
    lines = {id(line) for node in ast.walk(tree) for line in _line_said(node)}
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=[first, *_]) if name in ASKING:
                yield from _texts(first)
            case ast.Call(func=ast.Name(id="these"), args=args):
                yield from (text for each in args for text in _texts(each))
            case ast.keyword(arg="buttons", value=value):
                yield from _texts(value)
            case ast.FunctionDef(name=name, body=body) if name.endswith("buttons"):
                yield from (text for each in body[1:] for text in _texts(each) if text in IDS)
            case ast.Compare(left=left, comparators=[*right]) if any(map(_is_an_id, (left, *right))):
                yield from (text for each in (left, *right) for text in _texts(each))
            case ast.JoinedStr(values=[ast.Constant(value=str(start)), *_]) if start.startswith(VALUED_PREFIXES):
                yield from () if id(node) in lines else (start,)


def _line_said(node: ast.AST) -> Iterator[ast.AST]:
    """The line that is said, which is none of either."""
    match node:
        case ast.Call(func=ast.Attribute(attr="say" | "warn"), args=[line, *_]):
            yield line


def _texts(node: ast.AST) -> Iterator[str]:
    """The texts that a value may be, through tuples, choices and stars; what a call is given is its own affair."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.Call():
            return
        case ast.IfExp(body=body, orelse=other):
            yield from (text for each in (body, other) for text in _texts(each))
        case _:
            yield from (text for child in ast.iter_child_nodes(node) for text in _texts(child))


def _is_an_id(node: ast.AST) -> bool:
    """It reads a question's id, or is a button."""
    match node:
        case ast.Attribute(attr="id", value=ast.Attribute(attr="open_question") | ast.Name(id="asked" | "question")):
            return True
        case ast.Name(id="button" | "intent"):
            return True
    return False


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(CORE)))
def test_no_text_stands_for_a_question_or_a_button(file: Path) -> None:
    assert list(bare(file.read_text("utf-8"))) == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('context.ask("zone")', ["zone"]),
        ('aside(context.ask_later("pause"), QuestionId.HELP)', ["pause"]),
        ('Question("plan", {}, again, again, these(Intent.YES))', ["plan"]),
        ('these(Intent.YES, "no")', ["no"]),
        ('context.say("stop-sheet", buttons=("stop",))', ["stop"]),
        ('context.say("stop-sheet", buttons=(Intent.STOP, *(("go-on",) if late else ())))', ["go-on"]),
        ('def plan_buttons(person):\n    """What."""\n    return ("yes", Intent.NO)', ["yes"]),
        ('asked.id == "emergency"', ["emergency"]),
        ('person.open_question.id in ("emergency", "crisis")', ["emergency", "crisis"]),
        ('button != "done"', ["done"]),
        ('f"zone-{zone}"', ["zone-"]),
        ('f"routine-{id}"', ["routine-"]),
        ('context.say(f"faq-{id}", buttons=(f"faq-{id}",))', ["faq-", "faq-"]),
        ('context.ask(QuestionId.ZONE if outcome == "first" else QuestionId.PLAN)', []),
        ('context.ask(QuestionId.ZONE, PlanDraft("none")).say("zone-ask")', []),
    ],
)
def test_a_bare_text_is_found_wherever_it_may_stand(source: str, found: list[str]) -> None:
    assert list(bare(source)) == found
