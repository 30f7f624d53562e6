"""The chat in a terminal: timed prompts above a half-typed line, numbered buttons, time travel, transcripts."""

from adapters.terminal.terminal import Terminal, make_terminal

__all__ = ["Terminal", "make_terminal"]
