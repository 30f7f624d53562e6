"""The sheet as whoever gets it meets it: a page that opens, is read aloud in order, and says the numbers right."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pytest
from msgspec.structs import replace
from pypdf import PdfReader

from bot.catalog.times import short_day, tenths
from bot.charts import draw
from bot.charts.spec import Written, drawing_of
from bot.core.model.checkins import Answer
from bot.core.model.conversation import CompletedSession
from bot.core.model.events import Pressed
from bot.core.model.instants import DAY, HOUR, MINUTE, SECOND
from bot.core.model.intents import Intent
from bot.core.model.ratings import Rating, pack
from tests.core.days import after_one_session
from tests.core.talk import Talk
from tests.engine.world import CATALOG, MORNING

CODES = ("en", "de", "es", "fr", "pt", "ru")
NUMBERS = ((6, 4), (6, 5), (7, None), (5, 3), (4, 3), (2, 1))
"""Before and after, one session a day: the first three are 6.33 on average, the last three 3.67."""


def _session(day: int, how: str, ball: int | None = None) -> CompletedSession:
    began = MORNING + day * DAY
    return CompletedSession(began, began + 10 * MINUTE, "full", 6, 4, how, on_ball=True, ball_time=ball)


def _practised(code: str = "en") -> Talk:
    """Somebody with six days of numbers, one of everyday life twice, and sessions that ended in every way."""
    talk = after_one_session()
    ratings = [Rating(MORNING + day * DAY, *both, "full") for day, both in enumerate(NUMBERS)]
    ratings += [Rating(MORNING + 2 * DAY + HOUR, 5, None, "week"), Rating(MORNING + 3 * DAY + HOUR, 9, None, "day")]
    ends = ("finished", "finished", "stopped", "pain", "dizzy", "quiet", "crisis")
    times = (150 * SECOND, 123 * SECOND, 0, None, None, None, None)
    sessions = [_session(day, how, ball) for day, (how, ball) in enumerate(zip(ends, times, strict=True))]
    answers = (Answer("likes", 7, MORNING + 2 * DAY, 8), Answer("likes", 14, MORNING + 4 * DAY, 5))
    checkins = replace(talk.me.checkins, answers=answers)
    talk.person = replace(
        talk.me, ratings=pack(ratings), sessions=tuple(sessions), checkins=checkins, completed=2, language=code
    )
    talk.now = MORNING + 5 * DAY + HOUR
    return talk


async def _sheet(talk: Talk) -> PdfReader:
    message = next(each for each in talk.happens(Pressed(0, Intent.SHEET)) if each.document is not None)
    written = Written(short_day, tenths)
    drawing = drawing_of(message, CATALOG.wording, CATALOG.content.zones, written, talk.now)
    assert drawing is not None
    drawn = await draw(drawing)
    assert drawn is not None
    return PdfReader(BytesIO(drawn))


def _words(page: PdfReader) -> str:
    return " ".join(page.pages[0].extract_text().split())


def _tags(node: Any) -> Iterator[tuple[str, str]]:
    """The tags in the order in which they are read, each with its words in place of a picture."""
    node = node.get_object()
    if isinstance(node, list):
        for each in node:
            yield from _tags(each)
    elif isinstance(node, dict):
        if "/S" in node:
            yield node["/S"], node.get("/Alt", "")
        if "/K" in node:
            yield from _tags(node["/K"])


async def test_the_numbers_are_those_that_one_gets_by_hand() -> None:
    words = _words(await _sheet(_practised()))
    assert "20 November 2026 to 25 November 2026. Finished sessions: 2." in words
    assert "first three on average 6.3, last three 3.7." in words
    assert "Lower by at least 2 points" in words
    ends = "to the end: 2, stopped early: 1, stopped for pain: 1, stopped, dizzy: 1, no answer: 1, another reason: 1"
    assert f"How the last sessions ended (7): {ends}" in words
    # 150 and 123 seconds are 4.55 minutes, a session 2.275.
    assert "Minutes on the ball: in all 4.6, on average 2.3 (sessions: 2)" in words
    assert "from doing what one likes, 0 not at all, 10 completely: 8 (22 Nov), 5 (24 Nov)" in words
    assert "everyday jobs" not in words
    # Before: 6 6 7 5 4 2, after: 4 5 3 3 1.
    assert "20 Nov 6 5.0 3.2 5 9" in words


async def test_a_crisis_is_never_written_on_paper_that_others_read() -> None:
    words = _words(await _sheet(_practised()))
    assert "another reason: 1" in words
    assert "crisis" not in words.casefold()


@pytest.mark.parametrize("code", CODES)
async def test_a_page_is_tagged_and_has_a_title_a_language_and_words_for_its_picture(code: str) -> None:
    page = await _sheet(_practised(code))
    root: Any = page.trailer["/Root"]
    assert root["/Lang"] == code
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    title = CATALOG.wording.line("sheet-title", code)
    assert page.metadata is not None
    assert page.metadata.title == title
    tags = list(_tags(root["/StructTreeRoot"]["/K"]))
    outline = [tag for tag, _ in tags if tag in ("/Title", "/P", "/Figure", "/L", "/Table")]
    assert outline == ["/Title", "/P", "/P", "/P", "/P", "/Figure", "/L", "/Table", "/P"]
    assert [tag for tag, _ in tags].count("/TH") == 6
    figure = next(alt for tag, alt in tags if tag == "/Figure")
    assert len(figure) > 60
    assert b"pdfuaid:part" in root["/Metadata"].get_data()


@pytest.mark.parametrize("code", CODES)
async def test_its_words_come_in_order_and_in_one_language(code: str) -> None:
    words = _words(await _sheet(_practised(code)))
    said = CATALOG.wording.line
    names = ("sheet-title", "sheet-name", "chart-axis-top", "chart-before", "sheet-ball", "sheet-likes", "sheet-caveat")
    places = [words.find(" ".join(said(name, code).split())) for name in names]
    assert -1 not in places, (names[places.index(-1)], words)
    assert places == sorted(places)


@pytest.mark.parametrize("code", CODES)
async def test_a_year_with_everything_that_can_stand_there_is_one_page(code: str) -> None:
    talk = _practised(code)
    days = range(-300, 6)
    ratings = [Rating(MORNING + day * DAY, (day * 7) % 11, (day * 5) % 11, "full") for day in days]
    ratings += [Rating(MORNING + day * DAY + HOUR, 10, None, "week") for day in days if day % 7 == 0]
    ratings += [Rating(MORNING + day * DAY + 2 * HOUR, 10, None, "day") for day in days if day % 5 == 0]
    answers = tuple(
        Answer(what, 7 * week, MORNING + (7 * week - 60) * DAY, 10) for week in range(8) for what in ("likes", "jobs")
    )
    talk.person = replace(talk.me, ratings=pack(ratings), checkins=replace(talk.me.checkins, answers=answers))
    page = await _sheet(talk)
    assert len(page.pages) == 1
    assert " ".join(CATALOG.wording.line("sheet-caveat", code).split()) in _words(page)


async def test_the_same_numbers_give_the_same_bytes() -> None:
    first, second = await _sheet(_practised()), await _sheet(_practised())
    assert isinstance(first.stream, BytesIO)
    assert isinstance(second.stream, BytesIO)
    assert first.stream.getvalue() == second.stream.getvalue()
