"""The page itself: each message twice, as in Telegram and as in Discord; switches for light, dark and the width."""

from html import escape
from importlib.resources import files
from itertools import groupby
from pathlib import Path

from msgspec.structs import replace
from PIL import Image

from bot.catalog import Catalog
from bot.catalog.library import Library
from bot.channel import Media
from bot.letters import letter_of
from bot.preview.looks import discord, inline, telegram
from bot.preview.shown import Shown, first_ten, messages

DARK = ":is(body:has(#dark:checked) .look, .look.night)"
"""What is shown dark: everything by the switch, or what bears the class."""


def page(library: Library, catalog: Catalog, language: str = "en", *, first: bool = False) -> str:
    """The page as HTML, in a language: every message, or only the `first` that somebody new reads."""
    every = first_ten(catalog.content) if first else messages(library, catalog.content)
    shown = [replace(each, message=replace(each.message, language=language)) for each in every]
    sections = [(name, list(group)) for name, group in groupby(shown, lambda each: each.section)]
    body = "\n".join(_section(name, group, catalog) for name, group in sections)
    contents = "".join(f'<li><a href="#{_anchor(name)}">{escape(name)}</a></li>' for name, _ in sections)
    return f"""<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Easeback: every message</title>
<style>
{styles(catalog)}</style>
</head>
<body>
<h1>{"The first messages" if first else "Every message"}</h1>
<p>As they look in Telegram and in Discord. {len(shown)} messages. For review: no button works here; what is folded
unfolds under the pointer.</p>
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


def styles(catalog: Catalog) -> str:
    """The rules of all looks, with the pictures inside."""
    return files("bot.preview").joinpath("page.css").read_text("utf-8") + _pictures(catalog)


def _section(name: str, group: list[Shown], catalog: Catalog) -> str:
    rows = "\n".join(_row(each, catalog) for each in group)
    return f'<h2 id="{_anchor(name)}">{escape(name)}</h2>\n{rows}'


def _row(each: Shown, catalog: Catalog) -> str:
    letter = letter_of(catalog, each.message)
    title = f"<h3>{escape(each.title)} <small>{escape(each.message.line)}</small></h3>"
    media = letter.media
    player = _player(media) if media is not None and media.kind == "track" else ""
    return f'<section>{title}<div class="looks">{telegram(letter)}{discord(letter)}</div>{player}</section>'


def _player(media: Media) -> str:
    about = f"{media.name}, {media.size / 1e6:.1f} MB"
    return (
        f'<audio controls preload="none" src="{inline(media.path, "audio/ogg")}"></audio>'
        f'<div class="card-size">{escape(about)}</div>'
    )


def _pictures(catalog: Catalog) -> str:
    """Each picture once, as a class; in the dark its dark twin."""
    rules = [".by-night { display: none; }", f"{DARK} .by-night {{ display: block; }}"]
    rules.append(f"{DARK} .by-day {{ display: none; }}")
    for media in catalog.media.values():
        if media.kind not in ("picture", "animation"):
            continue
        # A page can't show an MP4 as a background; the same lies beside it as a GIF.
        suffix = ".gif" if media.kind == "animation" else ".png"
        for selector, path in ((f".m-{media.name}", media.path), (f"{DARK} .m-{media.name}", media.dark)):
            if path is not None:
                rules.append(_rule(selector, path.with_suffix(suffix), f"image/{suffix[1:]}"))
    return "\n".join(rules) + "\n"


def _rule(selector: str, path: Path, kind: str) -> str:
    """In the shape of its file, so that nothing of it is cut off."""
    with Image.open(path) as picture:
        shape = f"{picture.width} / {picture.height}"
    return f"{selector} {{ background-image: url({inline(path, kind)}); aspect-ratio: {shape}; }}"


def _anchor(name: str) -> str:
    return name.lower().replace(": ", "-").replace(" ", "-")
