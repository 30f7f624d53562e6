"""The drawing of the rooms shows every room and every move, and where some of them lead."""

from xml.etree import ElementTree

from bot.core.machine.registry import drawn
from bot.diagram import leads_to, svg, text


def test_the_text_names_every_room_and_every_move() -> None:
    lines = text().splitlines()
    for room, moves in drawn().items():
        at = lines.index(room)
        for number, (sign, name) in enumerate(moves.items(), 1):
            assert lines[at + number].split()[0] == sign
            assert name in lines[at + number]


def test_the_picture_names_every_room_and_is_well_formed() -> None:
    picture = ElementTree.fromstring(svg())  # noqa: S314 - our own picture
    shown = [element.text for element in picture.iter() if element.tag.endswith("text")]
    assert set(drawn()) <= set(shown)
    assert len(shown) == sum(len(moves) + 1 for moves in drawn().values())


def test_a_move_is_drawn_to_the_question_it_opens() -> None:
    assert "privacy" in leads_to("everywhere")["privacy"]
    assert leads_to("question: emergency")["mistake"] == ("recheck",)
    assert leads_to("safety, everywhere")["crisis"] == ("crisis",)
    assert leads_to("idle")["ball-guide"] == ()
