"""Draws deploy/chat.png for the README: the first messages of somebody new, as Telegram and Discord show them.

Not part of the program and of no test: needs Chromium. From the root: `python -m deploy.screenshot [chromium]`.
The words and looks are those of `easeback preview`; which of them stand in the picture is chosen by CSS.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from bot.catalog import load
from bot.catalog.library import content_folder, read_library
from bot.preview import page

TARGET = Path(__file__).with_name("chat.png")
WIDE, HIGH = 900, 880
SHOWN = (1, 9)
"""Which of the first ten messages."""
STYLE = f"""
h1, body > p, .switches, .contents, h2, h3 {{ display: none !important; }}
html {{ background: #fff; }}
body {{ max-width: none; padding: 10px; width: {WIDE}px; }}
section {{ display: none; }}
{", ".join(f"section:nth-of-type({number})" for number in SHOWN)} {{ display: block; }}
.looks {{ grid-template-columns: 1fr 1fr !important; gap: 16px; align-items: stretch; }}
.look {{ border-radius: 0; font-size: 15px; }}
section:nth-of-type({SHOWN[0]}) .look {{ border-radius: 12px 12px 0 0; padding-top: 16px; }}
section:nth-of-type({SHOWN[-1]}) .look {{ border-radius: 0 0 12px 12px; padding-bottom: 16px; }}
.discord {{ border-left: 1px solid #e3e5e8; border-right: 1px solid #e3e5e8; }}
.alt {{ display: none !important; }}
.discord .picture {{ max-width: 330px; }}
"""


def main(chromium: str = "chromium") -> None:
    """Draw it."""
    folder = content_folder()
    words = page(read_library(folder), load(folder), first=True).replace("</style>", f"{STYLE}</style>", 1)
    with tempfile.TemporaryDirectory() as place:
        html = Path(place) / "page.html"
        html.write_text(words, "utf-8")
        options = ("--headless", "--no-sandbox", "--hide-scrollbars", "--force-device-scale-factor=1.5")
        looks = (f"--window-size={WIDE},{HIGH}", f"--screenshot={TARGET}", f"--user-data-dir={place}/profile")
        subprocess.run([chromium, *options, *looks, html.as_uri()], check=True, capture_output=True)  # noqa: S603


if __name__ == "__main__":
    main(*sys.argv[1:])
