"""The drawing of the tables shows every table and every move, and the questions that each may open."""

from xml.etree import ElementTree

from bot.core.machine.registry import tables
from bot.core.model.questions import QuestionId
from bot.diagram import drawn, svg, text


def test_the_text_names_every_table_and_every_move() -> None:
    lines = text().splitlines()
    for table in tables():
        at = lines.index(table.name)
        for number, intent in enumerate(table.moves, 1):
            assert lines[at + number].split()[0] == intent


def test_the_picture_names_every_table_and_is_well_formed() -> None:
    picture = ElementTree.fromstring(svg())  # noqa: S314 - our own picture
    shown = [element.text for element in picture.iter() if element.tag.endswith("text")]
    assert {table.name for table in drawn()} <= set(shown)
    assert len(shown) == sum(len(table.moves) + 1 for table in drawn())


def test_a_table_is_drawn_to_the_questions_it_opens() -> None:
    lines = text().splitlines()
    assert "  -> emergency" in lines[lines.index("question: ask-idle") :][:12]
    assert "crisis" in next(line for line in lines[lines.index("safety, everywhere") :] if line.startswith("  ->"))


def test_every_question_is_opened_somewhere() -> None:
    opened = {question for table in drawn() for question in table.opens if f"question: {question}" != table.name}
    assert set(QuestionId) - opened == set()
