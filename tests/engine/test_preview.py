"""The page for reviewers: every line that can be said is on it, with its picture, its buttons and its player."""

import re
from html import escape
from html.parser import HTMLParser
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.catalog.library import Library, content_folder, read_library
from bot.catalog.needs import needs
from bot.preview import page
from bot.preview.shown import first_ten, messages
from tests.engine.world import CATALOG

NARROW = 360
VOID = {"meta", "input", "br"}


class _Tags(HTMLParser):
    """Whether all tags close in order, and what the page holds."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.count: dict[str, int] = {}
        self.widths: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.count[tag] = self.count.get(tag, 0) + 1
        self.widths += [value or "" for name, value in attrs if name in ("width", "style")]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.fixture(scope="module")
def library() -> Library:
    return read_library(content_folder())


@pytest.fixture(scope="module")
def html(library: Library) -> str:
    return page(library, CATALOG)


def test_every_line_that_can_be_said_stands_on_the_page(library: Library) -> None:
    said = {shown.message.line for shown in messages(library, CATALOG.content)}
    parts = ("button-", "picture-", "track-", "said-", "share", "chart-", "sheet-")
    rooms = library.lines.holds.rooms
    due = {line for line in needs(library) if line in library.first.lines and not line.endswith(".question")}
    missing = {line for line in due - said if not line.startswith(parts) or line in rooms}
    assert sorted(line for line in missing if not line.startswith(("said-", "share", "chart-", "sheet-"))) == []
    assert len(said) > 350


def test_the_page_is_whole_and_needs_nothing_else(html: str) -> None:
    tags = _Tags()
    tags.feed(html)
    assert tags.open == []
    assert "script" not in tags.count
    assert not re.search(r"(?:src|href)=\"(?!data:|#)", html)
    assert "url(http" not in html


def test_every_message_is_shown_as_in_telegram_and_as_in_discord(library: Library, html: str) -> None:
    count = len(messages(library, CATALOG.content))
    assert html.count('class="look telegram"') == html.count('class="look discord"') == count


def test_pictures_pacer_and_tracks_are_on_the_page(html: str) -> None:
    for media in CATALOG.media.values():
        if media.kind != "track":
            assert f".m-{media.name} {{ background-image" in html
        if media.kind == "picture":
            assert f'm-{media.name}" role="img" aria-label="' in html, media.name
    tags = _Tags()
    tags.feed(html)
    assert tags.count["audio"] == sum(
        media.kind == "track" and "." not in media.name for media in CATALOG.media.values()
    ), "the page is in English"
    assert tags.count["video"] >= 3


def test_nothing_is_wider_than_a_narrow_phone(html: str) -> None:
    tags = _Tags()
    tags.feed(html)
    assert tags.widths == []
    styles = html[html.index("<style>") : html.index(".m-")]
    fixed = re.findall(r"(?<![-\w])(?:min-)?width:\s*(\d+)px", styles)
    assert all(int(points) <= 40 for points in fixed)
    assert "overflow-wrap: anywhere" in styles
    assert "min-width: 0" in styles
    assert all("min(100%" in each for each in re.findall(r"minmax\(([^;]+)", styles))
    assert "nowrap" not in styles


def test_there_are_looks_for_light_and_dark_desktop_and_phone(html: str) -> None:
    for switch in ("light", "dark", "desktop", "phone"):
        assert f'id="{switch}"' in html
    assert "body:has(#dark:checked) .telegram" in html
    assert f"body:has(#phone:checked) .look {{ max-width: {NARROW}px; }}" in html


def test_the_first_ten_messages_are_what_somebody_new_reads() -> None:
    lines = [shown.message.line for shown in first_ten(CATALOG.content)]
    assert len(lines) == 10
    assert lines[:4] == ["welcome", "screen-emergency", "minute", "minute-over"]
    assert lines[-1] == "full-breathe"


@pytest.mark.parametrize("code", CATALOG.content.languages)
def test_the_page_speaks_the_language_that_is_asked_for(library: Library, code: str) -> None:
    html = page(library, CATALOG, code, first=True)
    assert f'<html lang="{code}">' in html
    spoken = [
        CATALOG.wording.label(button, language) for language in (code, "en") for button in ("not-adult", "have-ball")
    ]
    assert [escape(label) in html for label in spoken] == [True, True, code == "en", code == "en"]


def test_a_language_that_is_not_there_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["preview", "--language", "xx", "--html", str(tmp_path / "page.html")]) == 2
    assert "There is no language 'xx'; there are en, es" in capsys.readouterr().err
