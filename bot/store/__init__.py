"""The one place that is the truth: everybody's state, wakes, messages and notes, in one database.

House rules: plain synchronous verbs, run by one writer thread inside its transaction; values in, values out; statements
are built once; what a person said, scored or answered, and who they are, is sealed before it gets here.
"""

from bot.store.opening import open_store
from bot.store.problems import StoreProblem
from bot.store.store import Store
from bot.store.values import Claim, Claimed, Counts, Queued, Receipt, Spoken, State, Told
from bot.store.writer import Writer

__all__ = [
    "Claim",
    "Claimed",
    "Counts",
    "Queued",
    "Receipt",
    "Spoken",
    "State",
    "Store",
    "StoreProblem",
    "Told",
    "Writer",
    "open_store",
]
