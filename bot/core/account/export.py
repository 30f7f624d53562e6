"""Everything a conversation holds, in forms that people and programs can read. Pure.

House rules: the JSON leaves nothing out: a field that is added to the person is in it by itself, under its own name;
instants are written as dates with a time in UTC, local dates as dates. The table has one row for each number, with
exactly the columns of COLUMNS.
"""

# Theory of operation: what is written is the record itself, field by field, so a field that is added tomorrow is in
# the file without anybody thinking of it; that is why the names are those of the structs. Instants and dates are
# recognised by the names of their fields, since both are whole numbers.

import csv
import io
from collections.abc import Iterator
from datetime import UTC, date, datetime, tzinfo
from typing import Any

from msgspec import Struct, json

from bot.core.model.conversation import Conversation
from bot.core.model.instants import Instant
from bot.core.model.localtime import local
from bot.core.model.ratings import DAY_KIND, WEEK_KIND, read

# By name and not by type: a msgspec record knows only int, and a timestamp is useless to a person as one.
INSTANTS = frozenset(
    {
        *("at", "began", "ended", "since", "born", "seen", "heard", "consent", "hurt_at", "on_ball_since", "sent_at"),
        *("snooze", "why_at", "faded", "changed", "withdrawn", "linking", "unasked", "met", "came"),
    }
)
"""Fields that hold an instant, or several."""
DATES = frozenset({"day", "settled", "holiday", "first", "fourth", "again", "repeat"})
"""Fields that hold the ordinal of a local date; 0: none. In an answer, `day` counts from the first session."""
EVERYTHING = "easeback.json"
"""The file with everything; the store adds what it keeps beside the conversation (bot/store/exporting.py)."""
COLUMNS = ("date", "time", "utc", "kind", "form", "before", "after", "value")
"""date and time: on the person's clock. utc: the same instant. kind: session, pain-now, day-average (asked once a
week), likes and jobs (0: the back does not get in the way, 10: completely), overall. form: of a session. before and
after: 0 to 10, empty if not told. value: what the other kinds hold: a number from 0 to 10, or words for overall."""
_KINDS = {DAY_KIND: "pain-now", WEEK_KIND: "day-average"}


def everything(person: Conversation) -> bytes:
    """All that is kept of a person, as JSON with readable names."""
    return json.format(json.encode(readable(person)), indent=2)


def readable(value: Any, name: str = "") -> Any:
    """The same value in plain types: names for places, dates for numbers."""
    if isinstance(value, Struct):
        return {field: _field(value, field) for field in value.__struct_fields__}
    if isinstance(value, tuple | list):
        return [readable(each, name) for each in value]
    # 0 is "never" wherever an instant stands; a bool is an int too, and no instant.
    if isinstance(value, int) and not isinstance(value, bool) and name in INSTANTS:
        return written(value) if value else None
    return value


def _field(holder: Struct, field: str) -> Any:
    value = getattr(holder, field)
    if isinstance(holder, Conversation) and field == "ratings":
        # Packed in the record, written out here: six bytes are no answer to "what do you keep of me?".
        return [readable(each) for each in read(value)]
    if field in DATES and type(holder).__name__ != "Answer" and isinstance(value, int):
        return date.fromordinal(value).isoformat() if value else None
    return readable(value, field)


def written(at: Instant) -> str:
    """An instant, to the second, in UTC."""
    # UTC in the file that is for everything, the person's own clock in the table that is for a doctor.
    return datetime.fromtimestamp(at / 1000, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def table(person: Conversation, zone: tzinfo) -> bytes:
    """All numbers as CSV, oldest first."""
    page = io.StringIO()
    writer = csv.writer(page)
    writer.writerow(COLUMNS)
    # One table for both, sorted by time: somebody who reads it wants to see a week, not two lists.
    rows = [*_ratings(person), *_answers(person)]
    for at, *rest in sorted(rows, key=lambda row: int(row[0])):
        wall = local(int(at), zone)
        writer.writerow((wall.date().isoformat(), f"{wall:%H:%M}", written(int(at)), *rest))
    return page.getvalue().encode()


def _ratings(person: Conversation) -> Iterator[tuple[str | int, ...]]:
    for each in read(person.ratings):
        if each.in_session:
            yield each.at, "session", each.kind, _cell(each.before), _cell(each.after), ""
        else:
            yield each.at, _KINDS[each.kind], "", "", "", _cell(each.before)


def _answers(person: Conversation) -> Iterator[tuple[str | int, ...]]:
    for each in person.checkins.answers:
        yield each.at, each.what, "", "", "", each.word or each.number


def _cell(number: int | None) -> str | int:
    return "" if number is None else number
