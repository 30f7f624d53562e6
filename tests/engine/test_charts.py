"""The pictures: what is drawn, in a process of its own, and that the bot itself never carries the drawing library."""

import asyncio
import subprocess
import sys
import time
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from struct import unpack

import pytest
from msgspec.structs import replace
from pypdf import PdfReader

from bot import charts
from bot.catalog.times import short_day, tenths
from bot.charts import Drawing, draw
from bot.charts.plot import GAP, plotted
from bot.charts.spec import TICKS, Written, drawing_of
from bot.core.model.events import Pressed
from bot.core.model.instants import DAY, HOUR
from bot.core.model.intents import Intent
from bot.core.model.messages import Chart, Document, Message, Urgency
from bot.core.model.ratings import Rating, pack
from tests.core.days import after_one_session
from tests.engine.world import CATALOG, MORNING

ROOT = Path(__file__).parents[2]
FACTS: dict[str, str | int] = {
    **{"from": "2026-11-20", "to": "2026-12-20", "sessions": 20, "kind": "too-few", "before": 0, "now": 0},
    **{"count": 20, "first": 6, "last": 3, "lowest": 1, "highest": 9, "looked": 0, "ball-sessions": 0},
}


def _ratings(days: int) -> tuple[Rating, ...]:
    every = [Rating(MORNING + day * DAY, day % 11, (day + 3) % 11 if day % 4 else None, "full") for day in range(days)]
    weeks = [Rating(MORNING + day * DAY + HOUR, 5, None, "week") for day in range(7, days, 7)]
    return (*every, *weeks, Rating(MORNING + 2 * HOUR, 9, None, "day"))


def _drawing(ratings: tuple[Rating, ...], page: bool = False, language: str = "en") -> Drawing:
    chart = Chart(pack(ratings), "Europe/London", FACTS)
    document = Document("page.pdf", "application/pdf", chart=chart) if page else None
    message = Message("sheet", language, Urgency.ANSWER, chart=None if page else chart, document=document)
    drawing = drawing_of(message, CATALOG.wording, CATALOG.content.zones, Written(short_day, tenths), MORNING)
    assert drawing is not None
    return drawing


async def test_a_picture_is_a_png_large_enough_for_a_phone() -> None:
    drawn = await draw(_drawing(_ratings(30)))
    assert drawn is not None
    assert drawn.startswith(b"\x89PNG\r\n\x1a\n")
    assert unpack(">II", drawn[16:24]) == (1200, 900)
    assert len(drawn) < 400_000


async def test_a_sheet_is_one_page() -> None:
    drawn = await draw(_drawing(_ratings(90), page=True))
    assert drawn is not None
    assert drawn.startswith(b"%PDF-")
    assert len(PdfReader(BytesIO(drawn)).pages) == 1
    assert len(drawn) < 400_000


@pytest.mark.parametrize("page", [False, True])
async def test_one_single_number_can_be_drawn(page: bool) -> None:
    assert await draw(_drawing((Rating(MORNING, 0, None, "day"),), page=page))


def test_every_rating_is_in_the_drawing_at_its_place() -> None:
    ratings = _ratings(30)
    drawing = _drawing(ratings)
    assert len(drawing.marks) == len(ratings)
    assert {(mark.before, mark.after) for mark in drawing.marks} == {(each.before, each.after) for each in ratings}
    assert drawing.marks[0].day == pytest.approx(8 / 24, abs=0.001)


@pytest.mark.parametrize("days", [1, 2, 5, 6, 30, 36, 300])
def test_at_most_five_dates_stand_under_it_from_the_first_on_and_equally_far_apart(days: int) -> None:
    ticks = _drawing(_ratings(days)).ticks
    assert min(days, 3) <= len(ticks) <= TICKS
    assert (ticks[0].label, ticks[0].day) == ("20 Nov", 0.5)
    steps = {later.day - tick.day for tick, later in pairwise(ticks)}
    assert len(steps) <= 1
    # So far to the right that no further one would have room.
    assert all(ticks[-1].day + step > days - 0.5 for step in steps)


def test_every_number_lies_in_its_place_between_nought_and_ten() -> None:
    """By hand: four days, half a day spare at either end, so the first number at eight in the morning is at 0.83."""
    numbers = (Rating(MORNING, 10, 0, "full"), Rating(MORNING + 4 * DAY, 4, None, "day"))
    plot = plotted(_drawing(numbers))
    assert [(sign.kind, sign.y) for sign in plot.signs] == [("day", 0.6), ("before", 0.0), ("after", 1.0)]
    across = [(4 + 1 / 3 + 0.5) / (5 + 1 / 3), *[(1 / 3 + 0.5) / (5 + 1 / 3)] * 2]
    assert [sign.x for sign in plot.signs] == pytest.approx(across, abs=1e-4)
    assert [(stroke.kind, stroke.y) for stroke in plot.strokes] == [("stem", (0.0, 1.0))]
    assert plot.kinds == ("before", "after", "day")


def test_a_gap_stays_a_gap_and_no_number_is_left_out() -> None:
    with_gap = tuple(each for each in _ratings(30) if each.kind == "full" and not 10 < (each.at - MORNING) / DAY < 16)
    drawing = _drawing(with_gap)
    plot = plotted(drawing)
    numbers = sum((each.before is not None) + (each.after is not None) for each in with_gap)
    assert len(plot.signs) == numbers
    days = sorted(mark.day for mark in drawing.marks)
    joined = [stroke for stroke in plot.strokes if stroke.kind == "before"]
    assert len(joined) == sum(later - day <= GAP for day, later in pairwise(days)) == len(days) - 2


async def test_a_drawing_that_takes_too_long_is_given_up() -> None:
    assert await draw(_drawing(_ratings(30)), seconds=0.01) is None


async def test_what_cannot_be_drawn_is_none_and_raises_nothing() -> None:
    broken = replace(_drawing(_ratings(5)), labels={})
    assert await draw(broken) is None


def test_the_bot_never_carries_the_drawing_library() -> None:
    look = "import sys, bot.app, bot.__main__, bot.charts.spec; sys.exit('typst' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", look], check=False, cwd=ROOT).returncode == 0


async def test_nothing_of_our_environment_goes_along(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EASEBACK_KEY", "secret")
    assert "secret" not in "".join(charts._surroundings().values())
    monkeypatch.setenv("PYTHONHOME", "/nowhere")  # nothing that Python could start with
    assert await draw(_drawing(_ratings(2))) is not None


_CRAMPED = """
import asyncio, os, resource, subprocess
from bot import charts
from bot.charts import Drawing, draw

def cramp() -> None:
    {cramped}

async def main() -> None:
    drawing = Drawing("", (), (), dict())
    await draw(drawing)  # all that is needed is loaded
    cramp()
    print(await draw(drawing))
    print(len(os.listdir("/proc/self/fd")) < 20)

asyncio.run(main())
"""


@pytest.mark.parametrize(
    "cramped",
    [
        "resource.setrlimit(resource.RLIMIT_NOFILE, (len(os.listdir('/proc/self/fd')), 4096))",
        "resource.setrlimit(resource.RLIMIT_NPROC, (0, 0)); os.geteuid() or os.setuid(65534)",
        "subprocess._fork_exec = lambda *_: (_ for _ in ()).throw(MemoryError())",
    ],
    ids=["no descriptors", "no processes", "no memory"],
)
def test_where_the_machine_has_no_room_the_words_go_without(cramped: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", _CRAMPED.format(cramped=cramped)], check=False, cwd=ROOT, capture_output=True, text=True
    )
    assert ran.stdout == "None\nTrue\n", ran.stderr
    assert "no room for a drawing" in ran.stderr


async def test_who_waits_for_a_hand_that_draws_waits_no_longer_than_for_a_drawing() -> None:
    slow = [asyncio.create_task(draw(_drawing(_ratings(30)))) for _ in range(charts.AT_ONCE)]
    await asyncio.sleep(0)
    began = time.monotonic()
    assert await draw(_drawing(_ratings(3)), seconds=0.1) is None
    assert time.monotonic() - began < 1
    for task in slow:
        task.cancel()
    await asyncio.wait(slow)


def test_the_alt_text_says_the_numbers_in_words() -> None:
    talk = after_one_session()
    message = talk.happens(Pressed(0, Intent.NUMBERS))[0]
    assert message.chart is not None
    alt = CATALOG.words(message).alt
    assert "1 entry: Friday 20 November to Friday 20 November" in alt
    assert "first number was 6, the last 5; the lowest 5, the highest 6" in alt


def test_a_drawing_is_in_one_language_with_its_dates_and_its_decimal_sign() -> None:
    rows = {code: _drawing(_ratings(8), page=True, language=code).page for code in ("en", "de")}
    english, german = rows["en"], rows["de"]
    assert english is not None
    assert german is not None
    assert (english.rows[0][0], english.rows[0][2]) == ("20 Nov", "3.0")
    if CATALOG.wording.spoken_in("chart-title", "de") == "de":
        assert (german.rows[0][0], german.rows[0][2]) == ("20. Nov.", "3,0")
    else:
        assert german == english
    assert [tenths(3.25, code) for code in ("en", "de", "fr", "pt", "es", "ru")] == ["3.2", *["3,2"] * 5]
