"""Every message as people see it: one HTML page for reviewers, with pictures, buttons and players.

House rules: what is shown comes from the content and the running rooms, nothing is written here a second time; the page
is one file that needs nothing else, and no script.
"""

from bot.preview.page import page

__all__ = ["page"]
