"""Pictures as half blocks and files in a folder: what comes with a letter in a terminal."""

import io
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin
from prompt_toolkit.utils import get_cwidth

from adapters.terminal.files import keep
from adapters.terminal.halfblocks import inked, rows
from bot.channel import Delivered, Enclosed, Letter
from bot.charts import Drawing, Mark, Tick, draw
from bot.core.model.events import Event, Said
from tests.adapters.stage import Easeback, letter, piped, window

LABELS = {"before": "Before", "after": "After", "day": "Other", "week": "Week", "top": "worst", "bottom": "none"}
MARKS = tuple(Mark(float(day), 9 - day, 8 - day, "session") for day in range(8))
DRAWING = Drawing("Your numbers", MARKS, (Tick(0, "20 Nov"), Tick(7, "27 Nov")), LABELS)


def png(picture: Image.Image, **said: str) -> bytes:
    notes, file = PngImagePlugin.PngInfo(), io.BytesIO()
    for name, text in said.items():
        notes.add_text(name, text)
    picture.save(file, "png", pnginfo=notes)
    return file.getvalue()


def with_(enclosed: Enclosed) -> Letter:
    return letter("Here you are.", enclosed=enclosed)


async def test_every_number_of_a_chart_stands_in_its_own_line_beside_a_real_number() -> None:
    drawn = await draw(DRAWING)
    assert drawn is not None
    lines = [inked(row) for row in rows(drawn, 80)]
    assert [int(line[:4]) for line in lines] == list(range(10, -1, -1))
    dark = [line.rfind("█") for line in lines]
    assert [number for number, at in zip(range(10, -1, -1), dark, strict=True) if at > 0] == list(range(9, 1, -1))
    assert dark[1:9] == sorted(dark[1:9])
    assert max(map(get_cwidth, lines)) <= 72


async def test_a_chart_is_shown_in_a_window_of_eighty_columns_in_its_colours() -> None:
    drawn = await draw(DRAWING)
    assert drawn is not None
    easeback = Easeback()
    async with window(easeback, columns=80) as opened:
        await easeback.say(with_(Enclosed("easeback-numbers.png", "image/png", drawn)))
        await opened.until(lambda: "   0 ▀" in opened.shown)
        shown = opened.shown.splitlines()
        assert max(get_cwidth(line) for line in shown if "▀" in line) <= 80
        assert len([line for line in shown if "▀" in line]) == 11
        assert "\x1b[" in opened.paper.getvalue()


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


@pytest.mark.parametrize("said", ["words", "10 0 5 5 5 5", "0 10 0 0 20 20", "9999999 0 0 0 20 20", "10 0 0 0 99 99"])
def test_a_plot_that_can_not_be_there_is_not_looked_for(said: str) -> None:
    lines = [inked(row) for row in rows(png(Image.new("RGB", (20, 20)), Plot=said), 80)]
    assert set(lines) == {"█" * 72}


@pytest.mark.parametrize("size", [(1, 1), (1, 4000), (4000, 1), (3, 2)])
def test_pictures_of_any_shape_are_shown(size: tuple[int, int]) -> None:
    lines = rows(png(Image.new("RGB", size, "black")), 40)
    assert 1 <= len(lines) <= 40
    assert max(len(row.points) for row in lines) <= 40


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
