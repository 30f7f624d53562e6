"""One page and a table to take along, for a physiotherapist or a doctor.

House rules: what can be counted from what was told, and nothing of how somebody felt in a crisis: such an end is
"another reason" on paper that others read. Sessions are counted as far as the digest goes, and the page says how far.
"""

from collections import Counter

from bot.core.account.export import table
from bot.core.account.progress import chart, total
from bot.core.account.trend import change, sides, tenths
from bot.core.asides.way_back import not_again
from bot.core.dialog.context import TurnContext
from bot.core.dialog.question import Move
from bot.core.model.conversation import CompletedSession
from bot.core.model.instants import MINUTE, Instant
from bot.core.model.intents import Intent
from bot.core.model.messages import Chart, Document
from bot.core.model.ratings import Rating, read

SHEET_NAME, TABLE_NAME = "easeback-numbers.pdf", "easeback-numbers.csv"
ENDS = ("finished", "stopped", "pain", "dizzy", "quiet")
"""The ends of a session that are told by name; any other is "other"."""


def sheet(context: TurnContext) -> TurnContext:
    """One page and a table for a physiotherapist or a doctor."""
    person, ratings = context.person, read(context.person.ratings)
    drawn = chart(context, ratings)
    if drawn is None:
        return not_again(context.say("numbers-none"))
    facts = {**drawn.facts, **total(context), **_change(ratings, context.now), **_sessions(person.sessions)}
    # Numbers are about everyday life; how it is overall is told in words.
    answers = tuple(each for each in person.checkins.answers if not each.word)
    # Drawn where it is delivered: what the core makes is a handful of numbers, not a page.
    page = Document(SHEET_NAME, "application/pdf", chart=Chart(drawn.ratings, drawn.zone, facts, answers))
    context = context.say("sheet").bringing(document=page)
    return not_again(context.say("sheet-table", silent=True).bringing(document=_table(context)))


def _change(ratings: tuple[Rating, ...], now: Instant) -> dict[str, str | int]:
    """The change, with both means in tenths: in the chat halves are enough, on paper somebody reckons after."""
    first, last = sides(ratings)
    return {"kind": change(ratings, now).kind, "before": tenths(first), "now": tenths(last)}


def _sessions(sessions: tuple[CompletedSession, ...]) -> dict[str, str | int]:
    """How the last ones ended, and the time on the ball, in tenths of a minute."""
    ends = Counter(each.how if each.how in ENDS else "other" for each in sessions)
    times = [each.ball_time for each in sessions if each.ball_time]
    return {
        "looked": len(sessions),
        **{f"ended-{end}": ends[end] for end in (*ENDS, "other")},
        "ball-sessions": len(times),
        "ball": _tenths_of_minutes(sum(times)),
        "ball-mean": _tenths_of_minutes(sum(times) / max(1, len(times))),
    }


def _tenths_of_minutes(milliseconds: float) -> int:
    return int(10 * milliseconds / MINUTE + 0.5)


def _table(context: TurnContext) -> Document:
    zone = context.content.zones[context.person.zone]
    return Document(TABLE_NAME, "text/csv", table(context.person, zone))


EVERYWHERE: dict[Intent, Move] = {Intent.SHEET: sheet}
