"""Reminders: one for a local date, at its wall time where the person lives, whatever the clocks do."""

from datetime import UTC, date, datetime

from bot.core.model.conversation import Reminder
from bot.core.model.events import Woke
from bot.core.model.instants import DAY, HOUR, SECOND
from bot.core.model.messages import Urgency
from tests.simulation.oracles.course import ALARMS, word_of
from tests.simulation.oracles.court import Court, Oracle
from tests.simulation.people import ALARMING
from tests.simulation.record import Act, Steady, Turned

LATE = 90
"""Minutes after which a reminder does not come any more."""


def calls(turned: Turned) -> int:
    """How many reminders a turn says."""
    lines = [words.message.line for words in turned.words if words.message.urgency is Urgency.CALL]
    return sum(line.startswith("remind-") for line in lines)


def is_reminder(turned: Turned) -> bool:
    """The clock brought a reminder; one that was snoozed is the person's own wish and not meant here."""
    reminder = turned.before.reminder
    if type(turned.event) is not Woke or reminder is None or reminder.snooze is not None:
        return False
    return calls(turned) > 0


def wall_clock(turned: Turned, court: Court) -> datetime:
    """What the clock on the person's wall shows, by the time zones that the program was shipped with."""
    return datetime.fromtimestamp(turned.now / 1000, UTC).astimezone(court.book.zones[turned.before.zone])


def plan_of(turned: Turned) -> Reminder:
    """The plan before the turn."""
    assert turned.before.reminder is not None
    return turned.before.reminder


class OneADate(Oracle):
    promise = "a local date brings one reminder at most"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._seen: set[tuple[str, int, date]] = set()

    def stepped(self, by: int) -> None:
        self._seen.clear()

    def turned(self, turned: Turned) -> None:
        if is_reminder(turned):
            key = turned.chat, turned.life, wall_clock(turned, self.court).date()
            if key in self._seen or calls(turned) > 1:
                self.found(f"another in {turned.chat} on {key[2]}")
            self._seen.add(key)


class AtItsTime(Oracle):
    promise = "a reminder comes at its wall time, not before and not long after"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._acted: dict[str, Steady] = {}

    def acted(self, act: Act) -> None:
        self._acted[act.chat] = act.at

    def turned(self, turned: Turned) -> None:
        if turned.act is not None:
            self._acted[turned.chat] = turned.at  # what was heard half a day late makes the program wait all the same
        if not is_reminder(turned):
            return
        wall, plan = wall_clock(turned, self.court), plan_of(turned)
        late = wall.hour * 60 + wall.minute - plan.minute
        undisturbed = (
            plan.silent and turned.at - self._acted[turned.chat] > 3 * HOUR and self.court.calm(2 * HOUR / SECOND)
        )
        most = 1 if undisturbed and not _gap(wall) else LATE
        if not 0 <= late <= most and turned.at - self.court.last_step > DAY:
            self.found(f"{turned.chat} at {wall} instead of {plan.minute // 60}:{plan.minute % 60:02}")


def _gap(wall: datetime) -> bool:
    """The clocks there change on that day."""
    return wall.replace(hour=0).utcoffset() != wall.replace(hour=23).utcoffset()


class NoneLeftOut(Oracle):
    promise = "a planned date brings its reminder, unless there is a reason"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._acted: dict[str, Steady] = {}
        self._reminded: dict[str, int] = {}
        """Reminders since the person last did anything."""

    def acted(self, act: Act) -> None:
        self._acted[act.chat] = act.at
        self._reminded[act.chat] = 0

    def turned(self, turned: Turned) -> None:
        chat, before, after = turned.chat, turned.before, turned.after
        if type(turned.event) is not Woke or before.reminder is None or after is None or after.reminder is None:
            return
        settled = after.reminder.settled > before.reminder.settled
        if settled and not turned.words and self._is_quiet_life(turned) and self._reminded.get(chat, 0) < 3:
            self.found(f"none in {chat} on {wall_clock(turned, self.court).date()} ({after.reminder.why})")
        self._reminded[chat] = self._reminded.get(chat, 0) + is_reminder(turned)

    def _is_quiet_life(self, turned: Turned) -> bool:
        """The person has done nothing for a day, nothing is the matter, and the program was up all the while."""
        up = self.court.up_since
        at_peace = turned.at - self._acted[turned.chat] > DAY and self.court.calm(2 * HOUR / SECOND)
        return at_peace and up is not None and turned.at - up > 2 * HOUR and self._is_well(turned)

    def _is_well(self, turned: Turned) -> bool:
        person, date_there = turned.before, wall_clock(turned, self.court).date()
        today = date_there.toordinal()
        asked = person.open_question is not None and person.open_question.id != "reminder"
        open_wishes = asked or person.session or person.hush or person.locked
        outcome = person.screened.outcome if person.screened is not None else ""
        # Dated by a clock that ran ahead: caution costs a single date its reminder.
        hurts = [person.hurt_at or 0, *(last.ended for last in person.sessions if last.how in ("pain", "dizzy"))]
        promised = any(call.day == today for call in person.outreach)
        # A clock set back brings a date again on which the person has practised already.
        zone = self.court.book.zones[person.zone]
        practised = any(
            datetime.fromtimestamp(last.ended / 1000, UTC).astimezone(zone).date() == date_there
            for last in person.sessions
        )
        return not (
            open_wishes
            or promised
            or practised
            or max(hurts) > turned.now
            or outcome in ("emergency", "today")
            or plan_of(turned).holiday
        )


STOPS = frozenset({"no-reminders", "stop reminders", "withdraw", *ALARMING})
SAFETYS_OWN = frozenset({"follow-up-worse", "follow-up-today", "checkin-discreet"})
SAFETY_STANDS = frozenset({"emergency", "crisis", "recheck", "recheck-new", "worse-emergency", "worse-today"})


class OffIsOff(Oracle):
    promise = "off, withdrawn, worse, an emergency or a crisis: no reminder comes, not even one that was snoozed"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._off: dict[str, bool] = {}

    def turned(self, turned: Turned) -> None:
        if turned.act is not None:
            self._listens(turned)
        elif type(turned.event) is Woke and calls(turned):
            before = turned.before.reminder
            if self._off.get(turned.chat) or before is None or before.off:
                self.found(f"a reminder in {turned.chat}, who has none any more")

    def _listens(self, turned: Turned) -> None:
        """What the person did last about reminders: stopped them, or has a plan that runs."""
        before, after, was_off = turned.before.reminder, turned.after, self._off.get(turned.chat, False)
        if after is None:
            self._off[turned.chat] = False
            return
        word = word_of(turned.act)
        stops = word in STOPS or (word in ALARMS and after.hush) or (word == "got-worse" and after.ball_off == "worse")
        runs_anew = after.reminder is not None and not after.reminder.off and (before is None or bool(before.off))
        self._off[turned.chat] = stops or (was_off and not runs_anew)


class SafetyStands(Oracle):
    promise = "nothing unasked takes the place of an open question of safety, but safety's own"

    def turned(self, turned: Turned) -> None:
        open_question = turned.before.open_question
        if open_question is None or open_question.id not in SAFETY_STANDS or type(turned.event) is not Woke:
            return
        lines = {words.message.line for words in turned.words if words.message.urgency is Urgency.CALL}
        if not lines <= SAFETYS_OWN:
            self.found(f"{lines} in {turned.chat} while {open_question.id} stood open")


REMINDING = (OneADate, AtItsTime, NoneLeftOut, OffIsOff, SafetyStands)
"""Their arithmetic is their own: that of the core is what they judge."""
