"""One letter as each platform shows it: its own words, marks, rows and colours, taken from the adapter that sends them.

House rule: nothing of a platform is decided here a second time; here it only becomes HTML.
"""

import base64
import re
from html import escape
from itertools import groupby
from pathlib import Path

from adapters.discord import buttons as discord_buttons
from adapters.discord import page as discord_page
from adapters.telegram import buttons as telegram_buttons
from adapters.telegram import page as telegram_page
from bot.channel import Choice, Letter, Media

_MARKS = re.compile(r"\\(.)|(\*\*)|(\*)|([^\\*]+)", re.DOTALL)
"""Discord's Markdown as our adapter writes it: an escaped character, bold, italic, words."""


def telegram(letter: Letter) -> str:
    """As Telegram shows it: the picture and the words in one bubble, the buttons below it."""
    text = f'<div class="words">{telegram_page.words_of(letter)}{_quiet(letter)}</div>'
    rows = [[_button(each, telegram_style(each)) for each in row] for row in telegram_buttons.rows(letter.choices)]
    bubble = f'<div class="bubble">{_shown(letter.media, letter.alt, "mp4")}{text}</div>'
    return f'<div class="look telegram">{bubble}{_keyboard(rows)}</div>'


def discord(letter: Letter) -> str:
    """As Discord shows it: the words, in a box those of safety, then the picture, then the buttons."""
    text = _html(discord_page.words_of(letter))
    look = "bubble apart" if discord_page.stands_apart(letter) else "bubble"
    alt = f'<span class="alt">ALT {escape(letter.alt)}</span>' if letter.alt and letter.media else ""
    rows = [[_button(each, discord_style(each)) for each in row] for row in discord_buttons.rows(letter.choices)]
    return (
        '<div class="look discord"><div class="name">Easeback <small>APP</small></div>'
        f'<div class="{look}">{text}</div>{_shown(letter.media, letter.alt, "gif")}{alt}{_quiet(letter)}'
        f"{_keyboard(rows)}</div>"
    )


def telegram_style(choice: Choice) -> str:
    """What Telegram calls the colour of a button; empty for the usual one."""
    style = telegram_buttons.STYLES.get(choice.tone)
    return "" if style is None else style.value


def discord_style(choice: Choice) -> str:
    """The same of Discord."""
    style = discord_buttons.STYLES.get(choice.tone)
    return "" if style is None else style.name


def inline(path: Path, kind: str) -> str:
    """A file as an address that holds all of it."""
    return f"data:{kind};base64,{base64.b64encode(path.read_bytes()).decode('ascii')}"


def _quiet(letter: Letter) -> str:
    return '<div class="quiet">without a sound</div>' if letter.silent else ""


def _shown(media: Media | None, alt: str, film: str) -> str:
    if media is None:
        return ""
    if media.kind in ("track", "clip"):
        length = f"{media.seconds // 60}:{media.seconds % 60:02}"
        return f'<div class="player"><i></i><b></b><span>{length}</span></div>'
    if media.kind == "animation" and film == "mp4":
        by_night = _film(media.dark, "pacer by-night") if media.dark is not None else ""
        return _film(media.path, "pacer by-day" if by_night else "pacer") + by_night
    look = "picture" if media.kind == "picture" else "pacer"
    return f'<div class="{look} m-{media.name}" role="img" aria-label="{escape(alt)}"></div>'


def _film(path: Path, look: str) -> str:
    return f'<video class="{look}" autoplay loop muted playsinline src="{inline(path, "video/mp4")}"></video>'


def _keyboard(rows: list[list[str]]) -> str:
    return "".join(f'<div class="buttons">{"".join(row)}</div>' for row in rows)


def _button(choice: Choice, style: str) -> str:
    return f'<span class="{f"button {style}".strip()}">{escape(choice.label)}</span>'


def _html(markdown: str) -> str:
    """Markdown as our adapter writes it; lines that are quoted stand in one block."""
    parts = []
    for quoted, lines in groupby(markdown.split("\n"), lambda line: line.startswith("> ")):
        text = "\n".join(line.removeprefix("> ") if quoted else line for line in lines)
        parts.append(f"<blockquote>{_marked(text)}</blockquote>" if quoted else _marked(text))
    return "".join(parts)


def _marked(text: str) -> str:
    made, open_tags = [], set[str]()
    for literal, bold, italic, words in _MARKS.findall(text):
        if tag := "b" if bold else "i" if italic else "":
            made.append(f"</{tag}>" if tag in open_tags else f"<{tag}>")
            open_tags ^= {tag}
        else:
            made.append(escape(literal or words))
    return "".join(made)
