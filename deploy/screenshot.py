"""Draws deploy/chat.png for the README: the first words, a step with the ball, and what is said when it hurts.

Not part of the program and of no test: needs Chromium. From the root: `python -m deploy.screenshot [chromium]`.
The words and looks are those of `easeback preview`; only what the person writes is added here.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from bot.catalog import Catalog, load
from bot.catalog.library import content_folder, read_library
from bot.channel import Letter
from bot.letters import letter_of
from bot.preview import discord, styles, telegram
from bot.preview.shown import first_ten, messages

TARGET = Path(__file__).with_name("chat.png")
WIDE, HIGH = 880, 1094
LINES = ("welcome", "full-ball-in", "safety-pain", "pain-check")
SAID = "ouch that hurts"
STYLE = """
html { background: #fff; }
body { max-width: none; padding: 12px; }
main { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; align-items: stretch; }
.column { display: flex; flex-direction: column; border-radius: 14px; overflow: hidden; padding: 8px; }
.light { background: #c8dfc0; }
.night { background: #313338; }
.look { border-radius: 0; font-size: 15px; line-height: 1.4; }
.discord .alt { display: none; }
.hello { align-self: flex-end; margin: 8px 10px 0; padding: 7px 12px; background: #e1fec6; }
.hello { border-radius: 12px 12px 4px; }
"""


def picture_page(catalog: Catalog, welcome: Letter, ball: Letter, pain: Letter, asked: Letter) -> str:
    """The page that becomes the picture."""
    said = f'<div class="look discord night"><div class="name">You</div><div class="bubble">{SAID}</div></div>'
    step, *safe = (discord(each).replace("look discord", "look discord night", 1) for each in (ball, pain, asked))
    return f"""<!doctype html><html lang="en"><meta charset="utf-8"><style>{styles(catalog)}{STYLE}</style><main>
<div class="column light"><div class="hello">hello</div>{telegram(welcome)}{telegram(ball)}</div>
<div class="column night">{step}{said}{"".join(safe)}</div></main></html>"""


def main(chromium: str = "chromium") -> None:
    """Draw it."""
    folder = content_folder()
    catalog = load(folder)
    every = [*first_ten(catalog.content), *messages(read_library(folder), catalog.content)]

    def letter(line: str) -> Letter:
        return letter_of(catalog, next(each.message for each in every if each.message.line == line))

    words = picture_page(catalog, *map(letter, LINES))
    with tempfile.TemporaryDirectory() as place:
        html = Path(place) / "page.html"
        html.write_text(words, "utf-8")
        options = ("--headless", "--no-sandbox", "--hide-scrollbars", "--force-device-scale-factor=1.5")
        looks = (f"--window-size={WIDE},{HIGH}", f"--screenshot={TARGET}", f"--user-data-dir={place}/profile")
        subprocess.run([chromium, *options, *looks, html.as_uri()], check=True, capture_output=True)  # noqa: S603


if __name__ == "__main__":
    main(*sys.argv[1:])
