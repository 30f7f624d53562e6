"""Pictures as half blocks and files in a folder: what comes with a letter in a terminal."""

import io
from pathlib import Path

import pytest
from msgspec.structs import replace
from PIL import Image
from prompt_toolkit.utils import get_cwidth

from adapters.terminal.chart import plotted
from adapters.terminal.files import keep
from adapters.terminal.halfblocks import rows
from bot.channel import Delivered, Enclosed, Letter
from bot.charts import Drawing, Mark, Tick
from bot.core.model.events import Event, Said
from tests.adapters.stage import Easeback, letter, piped, window

LABELS = {"before": "Before", "after": "After", "day": "Other", "week": "Week", "top": "worst", "bottom": "none"}
MARKS = tuple(Mark(float(day), 9 - day, 8 - day, "session") for day in range(8))
DRAWING = Drawing("Your numbers", MARKS, (Tick(0, "20 Nov"), Tick(7, "27 Nov")), LABELS)


def png(picture: Image.Image) -> bytes:
    file = io.BytesIO()
    picture.save(file, "png")
    return file.getvalue()


def with_(enclosed: Enclosed) -> Letter:
    return letter("Here you are.", enclosed=enclosed)


CHARTED = """\
  Your numbers
  10 │
   9 │●
   8 │▲        ●
   7 │         ▲         ●
   6 │                   ▲        ●
   5 │                            ▲         ●
   4 │                                      ▲        ●
   3 │                                               ▲         ●
   2 │                                                         ▲        ●
   1 │                                                                  ▲
   0 │
     └┬─────────────────────────────────────────────────────────────────┬─
      20 Nov                                                        27 Nov

  ● Before
  ▲ After
  10 worst, 0 none
"""


def with_chart() -> Letter:
    return replace(with_(Enclosed("easeback-numbers.png", "image/png", b"")), chart=DRAWING)


async def test_a_chart_is_drawn_with_letters_in_a_pipe() -> None:
    shown = await piped("hello\n", Easeback(lambda event: (with_chart(),) if event == HELLO else ()))
    assert CHARTED in shown
    assert "\x1b" not in shown


async def test_the_same_chart_is_drawn_in_a_window_as_wide_as_that_is() -> None:
    easeback = Easeback()
    async with window(easeback, columns=40) as opened:
        await easeback.say(with_chart())
        await opened.until(lambda: "10 worst, 0 none" in opened.shown)
        shown = opened.shown.splitlines()
        assert max(map(get_cwidth, shown)) <= 40
        assert sum(line.count("●") for line in shown) == sum(line.count("▲") for line in shown) == len(MARKS) + 1


@pytest.mark.parametrize("width", [16, 36, 72])
def test_before_and_after_are_both_seen_where_they_are_the_same_and_the_first_and_last_dates_are_there(
    width: int,
) -> None:
    marks = (Mark(0.3, 5, 5, "session"), Mark(20.4, 0, 10, "session"), Mark(20.6, 0, None, "day"))
    ticks = tuple(Tick(day + 0.5, f"{day + 1} Nov") for day in (0, 5, 10, 15, 20))
    lines = plotted(Drawing("", marks, ticks, LABELS), width)
    assert max(map(len, lines)) <= width
    by_number = dict(zip(range(10, -1, -1), lines, strict=False))
    assert ("●▲" in by_number[5], "▲" in by_number[10], "●" in by_number[0], "◇" in by_number[0]) == (True,) * 4
    assert lines[-1].split()[0] == "1"
    assert lines[-1].endswith("21 Nov") or width == 16
    assert lines[-2].count("┬") == lines[-1].count("Nov")


def test_a_chart_of_one_number_and_a_crowded_one_are_drawn() -> None:
    one = plotted(Drawing("", (Mark(0.0, 0, None, "week"),), (Tick(0.5, "1 Nov"),), LABELS), 40)
    assert sum(line.count("□") for line in one) == 1
    many = tuple(Mark(day / 2, day % 11, (day * 7) % 11, "session") for day in range(400))
    assert max(map(len, plotted(Drawing("", many, (), LABELS), 40))) <= 40


async def test_a_pipe_gets_a_picture_without_escape_codes() -> None:
    square = Image.new("RGB", (400, 400), "white")
    square.paste("black", (50, 50, 350, 350))
    easeback = Easeback(lambda event: (with_(Enclosed("a.png", "image/png", png(square))),) if event == HELLO else ())
    shown = await piped("hello\n", easeback)
    assert "\x1b" not in shown
    assert "  " + "█" * 72 + "\n" in shown
    assert shown.count("█" * 72) == 36


HELLO: Event = Said("hello")


BROKEN = [b"", b"\x89PNG\r\n\x1a\nno picture", png(Image.new("RGB", (9000, 1000)))]


@pytest.mark.parametrize("content", BROKEN, ids=["empty", "torn", "huge"])
async def test_what_is_no_picture_is_left_out_and_the_words_stay(content: bytes) -> None:
    easeback = Easeback(lambda event: (with_(Enclosed("a.png", "image/png", content)),) if event == HELLO else ())
    assert "Here you are.\n\n\n" in await piped("hello\n", easeback)
    assert easeback.outcomes == [Delivered("1")]


@pytest.mark.parametrize("size", [(1, 1), (1, 4000), (4000, 1), (3, 2)])
def test_pictures_of_any_shape_are_shown(size: tuple[int, int]) -> None:
    lines = rows(png(Image.new("RGB", size, "black")), 40)
    assert 1 <= len(lines) <= 40
    assert max(len(row) for row in lines) <= 40


async def test_a_document_is_kept_for_its_owner_alone_and_told(tmp_path: Path) -> None:
    file = Enclosed("easeback.json", "application/json", b"{}")
    easeback = Easeback(lambda event: (with_(file),) if event == HELLO else ())
    shown = await piped("hello\nhello\n", easeback, files=tmp_path / "files")
    assert shown.count("[file:") == 2
    kept = sorted((tmp_path / "files").iterdir())
    assert [path.name for path in kept] == ["easeback-2.json", "easeback.json"]
    assert all(path.read_bytes() == b"{}" and path.stat().st_mode & 0o777 == 0o600 for path in kept)
    assert (tmp_path / "files").stat().st_mode & 0o777 == 0o700


async def test_where_nothing_can_be_written_the_person_is_told_and_the_letter_stands(tmp_path: Path) -> None:
    (tmp_path / "files").write_text("in the way")
    file = Enclosed("easeback.json", "application/json", b"{}")
    easeback = Easeback(lambda event: (with_(file),) if event == HELLO else ())
    shown = await piped("hello\n", easeback, files=tmp_path / "files")
    assert "the file is not kept" in shown
    assert easeback.outcomes == [Delivered("1")]


@pytest.mark.parametrize("name", ["../../out.txt", "/etc/out.txt", "..", ""])
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    assert keep(Enclosed(name, "text/plain", b"x"), tmp_path / "files").parent == tmp_path / "files"
