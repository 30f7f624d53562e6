"""A bench for those who write the words: what is heard in a text, why, and how often that is right.

House rules: the same hearing as in the chat, with nothing of its own; a line goes in, a JSON object comes out; a line
that can't be read is told by its number.
"""

from bot.understand.lines import BadLine, Case, cases, understood
from bot.understand.report import report

__all__ = ["BadLine", "Case", "cases", "report", "understood"]
