"""The page itself: each message twice, as in Telegram and as in Discord; switches for light, dark and the width."""

import base64
from collections.abc import Iterator
from html import escape
from importlib.resources import files
from itertools import groupby
from pathlib import Path

from msgspec.structs import replace

from bot.catalog import Catalog
from bot.catalog.library import Library
from bot.catalog.wording import Words
from bot.channel import Choice, Media
from bot.preview.shown import Shown, first_ten, messages

ROW = 30
"""Letters that fit side by side on a narrow phone."""


def page(library: Library, catalog: Catalog, language: str = "en", *, first: bool = False) -> str:
    """The page as HTML, in a language: every message, or only the `first` that somebody new reads."""
    every = first_ten(catalog.content) if first else messages(library, catalog.content)
    shown = [replace(each, message=replace(each.message, language=language)) for each in every]
    sections = [(name, list(group)) for name, group in groupby(shown, lambda each: each.section)]
    body = "\n".join(_section(name, group, catalog) for name, group in sections)
    contents = "".join(f'<li><a href="#{_anchor(name)}">{escape(name)}</a></li>' for name, _ in sections)
    styles = files("bot.preview").joinpath("page.css").read_text("utf-8") + _pictures(catalog)
    return f"""<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Easeback: every message</title>
<style>
{styles}</style>
</head>
<body>
<h1>{"The first messages" if first else "Every message"}</h1>
<p>As they look in Telegram and in Discord. {len(shown)} messages. For review: nothing here can be pressed.</p>
<div class="switches">
<label><input type="radio" name="light" id="light" checked> Light</label>
<label><input type="radio" name="light" id="dark"> Dark</label>
<label><input type="radio" name="wide" id="desktop" checked> Desktop</label>
<label><input type="radio" name="wide" id="phone"> Phone, 360 wide</label>
</div>
<ul class="contents">{contents}</ul>
{body}
</body>
</html>
"""


def _section(name: str, group: list[Shown], catalog: Catalog) -> str:
    rows = "\n".join(_row(each, catalog) for each in group)
    return f'<h2 id="{_anchor(name)}">{escape(name)}</h2>\n{rows}'


def _row(each: Shown, catalog: Catalog) -> str:
    words, media = catalog.words(each.message), catalog.media_for(each.message)
    quiet = "" if not each.message.silent else '<div class="quiet">without a sound</div>'
    title = f"<h3>{escape(each.title)} <small>{escape(each.message.line)}</small></h3>"
    looks = _telegram(words, media, quiet) + _discord(words, media, quiet)
    player = _player(media) if media is not None and media.kind == "track" else ""
    return f'<section>{title}<div class="looks">{looks}</div>{player}</section>'


def _telegram(words: Words, media: Media | None, quiet: str) -> str:
    alt = f'<span class="alt">{escape(words.alt)}</span>' if words.alt else ""
    text = f'<div class="words">{escape(words.text)}{alt}{quiet}</div>'
    keys = "".join(f'<div class="buttons">{_buttons(row)}</div>' for row in _rows(words.choices))
    return f'<div class="look telegram"><div class="bubble">{_shown(media, words.alt, "mp4")}{text}</div>{keys}</div>'


def _discord(words: Words, media: Media | None, quiet: str) -> str:
    alt = f'<span class="alt">ALT {escape(words.alt)}</span>' if words.alt else ""
    keys = f'<div class="buttons">{_buttons(words.choices)}</div>' if words.choices else ""
    return (
        '<div class="look discord"><div class="name">Easeback <small>APP</small></div>'
        f'<div class="bubble">{escape(words.text)}</div>{_shown(media, words.alt, "gif")}{alt}{quiet}{keys}</div>'
    )


def _shown(media: Media | None, alt: str, film: str) -> str:
    if media is None:
        return ""
    if media.kind == "track":
        return (
            '<div class="player"><i></i><b></b><span>' + f"{media.seconds // 60}:{media.seconds % 60:02}</span></div>"
        )
    if media.kind == "animation" and film == "mp4":
        return f'<video class="pacer" autoplay loop muted playsinline src="{_inline(media.path, "video/mp4")}"></video>'
    look = "picture" if media.kind == "picture" else "pacer"
    return f'<div class="{look} m-{media.name}" role="img" aria-label="{escape(alt)}"></div>'


def _player(media: Media) -> str:
    about = f"{media.name}, {media.size / 1e6:.1f} MB"
    return (
        f'<audio controls preload="none" src="{_inline(media.path, "audio/ogg")}"></audio>'
        f'<div class="card-size">{escape(about)}</div>'
    )


def _pictures(catalog: Catalog) -> str:
    """Each picture once, as a class."""
    rules = []
    for media in catalog.media.values():
        if media.kind == "picture":
            rules.append(_rule(media.name, media.path, "image/png"))
        elif media.kind == "animation":
            rules.append(_rule(media.name, media.path.with_suffix(".gif"), "image/gif"))
    return "\n".join(rules) + "\n"


def _rule(name: str, path: Path, kind: str) -> str:
    return f".m-{name} {{ background-image: url({_inline(path, kind)}); }}"


def _inline(path: Path, kind: str) -> str:
    return f"data:{kind};base64,{base64.b64encode(path.read_bytes()).decode('ascii')}"


def _rows(choices: tuple[Choice, ...]) -> Iterator[tuple[Choice, ...]]:
    """Buttons in rows of equal width, as a chat app sets them."""
    most = 6 if choices and all(choice.label.isdecimal() for choice in choices) else 3
    row: list[Choice] = []
    for choice in choices:
        together = [*row, choice]
        if row and (len(together) > most or len(together) * max(len(each.label) for each in together) > ROW):
            yield tuple(row)
            row = []
        row.append(choice)
    if row:
        yield tuple(row)


def _buttons(choices: tuple[Choice, ...]) -> str:
    return "".join(f'<span class="button">{escape(choice.label)}</span>' for choice in choices)


def _anchor(name: str) -> str:
    return name.lower().replace(": ", "-").replace(" ", "-")
