"""Every message as people see it: one HTML page for reviewers, with pictures, buttons and players.

House rules: what is shown comes from the content, the running rooms and the adapters' own pages, nothing is written
here a second time; the page is one file that needs nothing else, and no script.
"""

from bot.preview.looks import discord, telegram
from bot.preview.page import page, styles

__all__ = ["discord", "page", "styles", "telegram"]
