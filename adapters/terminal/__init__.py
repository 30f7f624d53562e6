"""The chat in a terminal: timed prompts above a half-typed line, numbered buttons, time travel, transcripts."""

from adapters.terminal.channel import Terminal
from adapters.terminal.desks import LiveDesk, PlainDesk

__all__ = ["LiveDesk", "PlainDesk", "Terminal"]
