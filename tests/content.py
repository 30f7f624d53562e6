"""The content that Easeback ships with, read once for all tests of a process."""

from functools import cache

from bot.catalog import load
from bot.catalog.library import Library, content_folder, read_library

CATALOG = load()


@cache
def library() -> Library:
    """The same as it stands in its files."""
    return read_library(content_folder())
