"""The page for reviewers: every line that can be said is on it, with its picture, its buttons and its player."""

import re
from html import escape
from html.parser import HTMLParser
from pathlib import Path

import pytest
from msgspec.structs import replace
from PIL import Image

from adapters.discord.page import RED
from bot.__main__ import main
from bot.catalog.library import Library, content_folder, read_library
from bot.catalog.needs import needs
from bot.channel import Choice, Letter
from bot.core.model.messages import Message, Tone, Urgency
from bot.letters import letter_of
from bot.preview import discord, page, telegram
from bot.preview.looks import discord_style, inline, telegram_style
from bot.preview.page import DARK
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


def test_everything_that_a_line_names_has_an_example(html: str) -> None:
    assert re.findall("‹[^›]*›", html) == []


@pytest.mark.parametrize("code", CATALOG.content.languages)
def test_no_sentence_ends_with_two_full_stops(library: Library, code: str) -> None:
    """As one would that ends with a date: a Russian one has a full stop of its own."""
    shown = [replace(each.message, language=code) for each in messages(library, CATALOG.content)]
    texts = [CATALOG.words(message).text for message in shown]
    assert [text for text in texts if re.search(r"(?<!\.)\.\.(?!\.)", text)] == []


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
        if media.kind in ("picture", "animation"):
            assert f".m-{media.name} {{ background-image" in html
        if media.kind == "picture":
            assert f'm-{media.name}" role="img" aria-label="' in html, media.name
    tags = _Tags()
    tags.feed(html)
    assert tags.count["audio"] == sum(
        media.kind == "track" and "." not in media.name for media in CATALOG.media.values()
    ), "the page is in English"
    assert tags.count["video"] >= 3


def test_the_pacer_is_dark_in_the_dark_like_every_drawing(html: str) -> None:
    assert re.search(r"\.night\) \.m-pacer \{ background-image: url\(data:image/gif", html)
    assert html.count('class="pacer by-day"') == html.count('class="pacer by-night"') >= 3
    assert re.search(r"\.night\) \.by-day \{ display: none", html)


def test_every_tone_of_a_button_has_its_look_and_is_shown(html: str) -> None:
    plain = Choice("next", "Next")
    for look, style_of in (("telegram", telegram_style), ("discord", discord_style)):
        styles = [style_of(replace(plain, tone=tone)) for tone in Tone]
        assert len(set(styles)) == len(Tone), look
        for style in filter(None, styles):
            assert f".{look} .button.{style} {{ background:" in html
            assert f'<span class="button {style}">' in html
    # What stops has the last row to itself.
    stops = re.findall(r'<div class="buttons"><span class="button danger">[^<]*</span></div></div>', html)
    assert len(stops) == html.count('class="button danger"') > 100


def test_no_picture_is_cropped(html: str) -> None:
    styles = html[html.index("<style>") : html.index("</style>")]
    assert "cover" not in styles
    for media in CATALOG.media.values():
        if media.kind in ("picture", "animation"):
            path = media.path if media.kind == "picture" else media.path.with_suffix(".gif")
            with Image.open(path) as picture:
                shape = f"aspect-ratio: {picture.width} / {picture.height};"
            rules = [rule for rule in styles.splitlines() if f".m-{media.name} {{" in rule]
            assert len(rules) == (1 if media.dark is None else 2), media.name
            assert all(shape in rule for rule in rules), media.name
            if media.dark is not None:
                assert rules[1].startswith(DARK)
                kind = "png" if media.kind == "picture" else "gif"
                assert inline(media.dark.with_suffix(f".{kind}"), f"image/{kind}") in rules[1]


def test_first_sentences_stand_out_and_words_of_safety_stand_apart(html: str) -> None:
    welcome, step, pain = (
        Message(line, "en", urgency)
        for line, urgency in (
            ("welcome", Urgency.ANSWER),
            ("full-ball-in", Urgency.CUE),
            ("safety-pain", Urgency.SAFETY),
        )
    )
    looks = {each.line: telegram(letter_of(CATALOG, each)) for each in (welcome, step, pain)}
    assert "<b>" not in looks["welcome"]
    assert "<b>Tip both knees to one side and roll with them.</b> Tuck" in looks["full-ball-in"]
    assert re.search(r'class="words"><b>Stop\..*Breathe any way you like\.</b></div>', looks["safety-pain"])
    assert '<div class="bubble apart"><b>Stop.</b> Tip your knees' in discord(letter_of(CATALOG, pain))
    assert f"border-left: 4px solid #{RED:06x}" in html
    assert "apart" not in discord(letter_of(CATALOG, step))


def test_what_is_long_folds_below_its_first_paragraph(html: str) -> None:
    help = letter_of(CATALOG, Message("help", "en", Urgency.ANSWER))
    assert telegram(help).count("<blockquote expandable>") == discord(help).count("<blockquote>") == 1
    assert "blockquote[expandable] {" in html


def test_what_discord_escapes_is_read_as_it_was_written() -> None:
    letter = Letter(0, "", "Soft *jaw* <b> 1_2\\.\n- a\n> b", Urgency.CUE, lead=4)
    assert "<b>Soft</b> *jaw* &lt;b&gt; 1_2\\.\n- a\n&gt; b</div>" in discord(letter)


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
