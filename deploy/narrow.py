"""Looks at every message of `easeback preview` in each language, 360 pixels wide, light and dark.

What sticks out of its place, is cut off, or breaks a word in two is told; pictures are drawn to look at.

Not part of the program and of no test: needs Chromium. From the root: `python -m deploy.narrow [--shots FOLDER]
[language …]`. It ends with 1 when it finds something, and when it fails to find one of the faults that it plants first.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from html import unescape
from pathlib import Path
from typing import Any

from PIL import Image

from bot.catalog import load
from bot.catalog.library import content_folder, read_library
from bot.preview import page

WIDE = 360
COLUMNS, HIGH, GAP = 6, 1960, 16
"""Of one picture: so many messages beside each other stay readable."""
LIGHTS = ("light", "dark")
_WORD = "Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüssel"
_BUTTON = '<div class="buttons"><span class="button" style="{}">{}</span></div>'
PLANTED = {
    "a word that nothing breaks": f'<div class="words" style="overflow-wrap: normal">{_WORD}</div>',
    "a word that is broken in two": f'<div class="words">{_WORD}</div>',
    "a fixed width": '<div class="bubble" style="min-width: 420px">Wide</div>',
    "a place of its own": '<div class="bubble" style="margin-left: -40px">Left</div>',
    "a label on one line": _BUTTON.format("white-space: nowrap", "So long a label " * 5),
    "a label cut off": _BUTTON.format("height: 20px; overflow: hidden", "One two " * 12),
}
"""What has to be found, in the look of a message."""
MEASURE = """<script>addEventListener("load", () => {
const found = [], wide = document.documentElement.clientWidth;
const tell = (fault, e) => {
  const row = e.closest("section"), line = row && row.querySelector("small");
  found.push(`${line ? line.textContent : e.className}: ${fault}: ${e.textContent.trim().slice(0, 60)}`);
};
for (const e of document.querySelectorAll("body *")) {
  const box = e.getBoundingClientRect(), style = getComputedStyle(e);
  if (!box.width) continue;
  if (box.right > wide + .5 || box.left < -.5) tell("sticks out", e);
  if (style.display !== "inline" && e.scrollWidth > e.clientWidth + 1) tell("too wide for its place", e);
  const folds = e.matches("blockquote") || style.overflowY === "visible";
  if (!folds && e.scrollHeight > e.clientHeight + 1) tell("cut off", e);
}
const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), range = document.createRange();
for (let text = texts.nextNode(); text; text = texts.nextNode()) {
  if (!text.parentElement.closest(".look")) continue;
  for (const word of text.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
    range.setStart(text, word.index); range.setEnd(text, word.index + word[0].length);
    if (new Set([...range.getClientRects()].map((each) => Math.round(each.top))).size > 1)
      tell(`"${word[0]}" is broken in two`, text.parentElement);
  }
}
const all = document.querySelectorAll(".look").length;
parent.postMessage(JSON.stringify({found, all, wide}), "*");
})</script>"""
_SHOOT = f"""<style>
h1, h1 + p, .switches, .contents {{ display: none; }}
body {{ margin: 0; padding: 0; width: {WIDE}px; height: {HIGH}px; columns: {WIDE}px; column-gap: {GAP}px;
  column-fill: auto; }}
section {{ break-inside: avoid; padding: 0 12px; }} h2, h3 {{ break-after: avoid; margin: 4px 0; }}
</style><script>addEventListener("load", () =>
parent.postMessage(JSON.stringify({{wide: document.documentElement.scrollWidth}}), "*"))</script>"""


class Chromium:
    """A browser that draws pages of a folder."""

    def __init__(self, folder: Path, program: str) -> None:
        self._folder = folder
        self._program = program

    def told(self, html: str, wide: int, high: int) -> dict[str, Any]:
        """What a page's script tells, in a window of that size."""
        dom = self._run(html, wide, high, 0, "--dump-dom")
        return dict(json.loads(unescape(re.findall(r"<title>(.*?)</title>", dom, re.DOTALL)[0])))

    def draw(self, html: str, wide: int, left: int, target: Path) -> None:
        """One picture of a page that is `wide`, from `left` on."""
        self._run(html, wide, HIGH, left, f"--screenshot={target}")

    def _run(self, html: str, wide: int, high: int, left: int, *what: str) -> str:
        # In a frame: no window is as narrow as a phone.
        (self._folder / "page.html").write_text(html, "utf-8")
        outer = self._folder / "outer.html"
        style = f"border: 0; position: absolute; left: {-left}px; width: {wide}px; height: {high}px"
        outer.write_text(
            '<!doctype html><meta charset="utf-8"><title></title><body style="margin: 0; overflow: hidden">'
            '<script>addEventListener("message", (each) => document.title = each.data)</script>'
            f'<iframe src="page.html" style="{style}"></iframe>',
            "utf-8",
        )
        options = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--virtual-time-budget=8000")
        size = f"--window-size={COLUMNS * (WIDE + GAP)},{HIGH}"
        profile = f"--user-data-dir={self._folder}/profile"
        command = [self._program, *options, size, profile, *what, outer.as_uri()]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603


def lit(html: str, light: str) -> str:
    """The page as a phone shows it, in the light or in the dark, without what can only be heard."""
    html = re.sub(r"<audio.*?</audio>", "<audio controls></audio>", html, flags=re.DOTALL)
    for switch in LIGHTS:
        html = re.sub(rf'id="{switch}"( checked)?', f'id="{switch}"' + " checked" * (switch == light), html)
    return html.replace('id="desktop" checked', 'id="desktop"').replace('id="phone"', 'id="phone" checked')


def measured(chromium: Chromium, html: str) -> tuple[list[str], int]:
    """What is wrong on a page, and how many messages were measured."""
    told = chromium.told(html.replace("</body>", f"{MEASURE}</body>"), WIDE, 800)
    if told["wide"] != WIDE:
        raise RuntimeError(f"the page was {told['wide']} pixels wide instead of {WIDE}")
    return list(told["found"]), int(told["all"])


def unseen(chromium: Chromium, html: str) -> list[str]:
    """The planted faults that are not found."""
    rows = "".join(
        f'<section><h3><small>{name}</small></h3><div class="looks"><div class="look telegram">{fault}</div></div>'
        "</section>"
        for name, fault in PLANTED.items()
    )
    found, _ = measured(chromium, html.replace("</body>", f"{rows}</body>"))
    return [name for name in PLANTED if not any(each.startswith(f"{name}: ") for each in found)]


def shoot(chromium: Chromium, html: str, target: Path) -> int:
    """Draw a whole page as pictures, column by column; how many they are."""
    html = html.replace("</body>", f"{_SHOOT}</body>")
    wide, step = int(chromium.told(html, COLUMNS * (WIDE + GAP), HIGH)["wide"]), COLUMNS * (WIDE + GAP)
    count = -(-wide // step)
    for number in range(count):
        picture = target.with_name(f"{target.name}-{number:02}.png")
        chromium.draw(html, wide, number * step, picture)
        with Image.open(picture) as drawn:
            drawn.convert("P", palette=Image.Palette.ADAPTIVE).save(picture)
    return count


def main() -> int:
    """Measure, and draw where a folder for it is given."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("languages", nargs="*")
    parser.add_argument("--shots", type=Path)
    parser.add_argument("--chromium", default="chromium")
    given = parser.parse_args()
    library, catalog, bad = read_library(content_folder()), load(content_folder()), 0
    with tempfile.TemporaryDirectory() as place:
        chromium = Chromium(Path(place), given.chromium)
        if missed := unseen(chromium, lit(page(library, catalog), "light")):
            print("These planted faults are not found, so nothing below would mean anything:", ", ".join(missed))
            return 1
        print(f"{len(PLANTED)} planted faults: all found")
        for language in given.languages or catalog.content.languages:
            for light in LIGHTS:
                html = lit(page(library, catalog, language), light)
                found, count = measured(chromium, html)
                print(f"{language}, {light}: {count} looks, {len(found)} findings", *found, sep="\n  ", flush=True)
                bad += len(found)
                if given.shots is not None:
                    given.shots.mkdir(parents=True, exist_ok=True)
                    print(f"  {shoot(chromium, html, given.shots / f'{language}-{light}')} pictures", flush=True)
    return min(bad, 1)


if __name__ == "__main__":
    sys.exit(main())
