"""The context of a turn: one person at one moment, with what has been said and noted so far.

House rules: a context is frozen; every verb returns the next one. Who changes the person's course calls `turn_away`,
which raises the course version: whatever is still queued from before is then never sent, and nothing needs cancelling.
"""

# Theory of operation: a move takes a context and returns the next; nothing is changed in place, so a turn that
# raises half-way has changed nothing, and the same arguments give the same turn. What is said is collected here and
# goes out with the state in one transaction. Buttons make a message the current prompt: its number counts up with
# every prompt and never falls behind the seconds of the clock, so a button says by its number from which life and
# which day it is.

from __future__ import annotations

from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from bot.core.dialog.without_ball import fitting
from bot.core.model.content import Content, Routine, Step
from bot.core.model.conversation import Conversation, OpenQuestion, Session
from bot.core.model.drafts import Draft
from bot.core.model.instants import HOUR, Instant
from bot.core.model.intents import Intent
from bot.core.model.localtime import local_date, minute_of
from bot.core.model.messages import Breath, Chart, Document, Message, Note, Shade, Urgency
from bot.core.model.questions import QuestionId

DAY = range(7 * 60, 18 * 60)
"""The minutes of a local day in which a white picture does not glare, whatever the season."""
Opens = frozenset[QuestionId]
"""The questions that may be opened from a place."""


def practises(person: Conversation) -> bool:
    """Something is done with the body now: a session, or the minute of breathing before any."""
    asked = person.open_question
    return person.session is not None or (asked is not None and asked.id is QuestionId.MINUTE)


def with_stop(buttons: tuple[str, ...], person: Conversation) -> tuple[str, ...]:
    """The buttons of somebody who practises: Stop is the last of them, always, so that a thumb finds it blindly. Only
    who has just stopped, and is asked why, needs none."""
    asked = person.open_question
    if not practises(person) or (asked is not None and asked.id is QuestionId.STOP):
        return buttons
    return (*(each for each in buttons if each != Intent.STOP), Intent.STOP)


# Transitions are declared, so that the diagram is drawn from tables; before, it was guessed from bytecode.
class UndeclaredQuestion(LookupError):
    """A move has opened a question that the table which holds it does not declare. A bug: declare it in `opens`."""


class TurnContext(Struct, frozen=True, gc=False):
    """One person, one instant, and this turn's words."""

    person: Conversation
    now: Instant
    content: Content
    messages: tuple[Message, ...] = ()
    notes: tuple[Note, ...] = ()
    value: str = ""
    """What came with the intent: a number, a language, a question's id, a kind of picture."""
    text: str = ""
    """The person's own words as they were written, for rooms that take a free value (a time, a city)."""
    spot: tuple[float, float] | None = None
    """Latitude and longitude of a place that the person has just shared."""
    language: str = ""
    """The language the person's words were heard in, if that was certain."""
    prompting: bool = False
    """The question that is open, or the step, has to be put (again) at the end of the turn."""
    forgotten: bool = False
    # A field of the turn and not of each line: whatever a reminder's moment leads to, all of it yields to who
    # waits.
    calling: Instant | None = None
    """The words of this turn come unasked: they yield to everybody who waits, and are gone after this instant."""

    # None while a test or the way in calls a move by itself: then nothing is declared, and nothing is checked.
    opens: Opens | None = None
    """The questions that may be opened by the table that has decided; None while none has."""

    # What the person is in the middle of.

    @property
    def session(self) -> Session:
        """The session; asking for one where none runs is a bug."""
        if self.person.session is None:
            raise LookupError("no session runs")
        return self.person.session

    @property
    def open_question(self) -> OpenQuestion:
        """The open question; asking for one where none is open is a bug."""
        if self.person.open_question is None:
            raise LookupError("no question is open")
        return self.person.open_question

    @property
    def routine(self) -> Routine:
        """The routine the session began with."""
        return self.content.routines[self.session.edition]

    @property
    def step(self) -> Step:
        """The step the session stands at."""
        return self.routine.steps[self.session.step]

    @property
    def number(self) -> str:
        """The emergency number where the person is, or nothing."""
        # Who keeps the time of home on a journey still has to call where they are.
        return self.content.numbers.get(self.person.staying or self.person.zone, "")

    @property
    def crisis_line(self) -> str:
        """The line for people who may not want to live, where the person is, or nothing."""
        return self.content.crisis_lines.get(self.person.staying or self.person.zone, "")

    @property
    def today(self) -> int:
        """The person's local date, as an ordinal."""
        return local_date(self.now, self.content.zones[self.person.zone]).toordinal()

    # Changing the person.

    def become(self, **changes: Any) -> TurnContext:
        """The same context with fields of the person changed."""
        return replace(self, person=replace(self.person, **changes))

    def in_session(self, **changes: Any) -> TurnContext:
        """The same context with fields of the session changed."""
        return self.become(session=replace(self.session, **changes))

    # Nothing is cancelled: what is queued bears the old version and is void from this commit on, also what is being
    # sent.
    def turn_away(self) -> TurnContext:
        """The person changes course: queued words that may pass away do so."""
        return self.become(course_version=self.person.course_version + 1)

    # Asking.

    def within(self, opens: Opens) -> TurnContext:
        """The same context while a table decides that may open these questions."""
        return replace(self, opens=opens)

    def ask(self, id: QuestionId, draft: Draft | None = None) -> TurnContext:
        """Open a question that remembers a draft; it is put at the end of the turn."""
        return self.ask_later(id, draft).put_again()

    # The question is open at once, so that silence counts from now; only its words wait.
    def ask_later(self, id: QuestionId, draft: Draft | None = None) -> TurnContext:
        """Wait in a question that is put only after its first timer, or when the person says something.

        Raises UndeclaredQuestion if the table that decided does not declare it.
        """
        if self.opens is not None and id not in self.opens:
            raise UndeclaredQuestion(id)
        return self.become(open_question=OpenQuestion(id, self.now, draft=draft))

    def answered(self) -> TurnContext:
        """Close the open question."""
        return self.become(open_question=None)

    def put_again(self) -> TurnContext:
        """Put the open question, the step or the menu again at the end of the turn."""
        return replace(self, prompting=True)

    def put_nothing(self) -> TurnContext:
        """What was to be put again has been dealt with."""
        return replace(self, prompting=False)

    # Speaking and noting.

    def numbered(self) -> TurnContext:
        """The next prompt has a number that no button of this chat bears."""
        # By the second at least: a person who was forgotten and comes back must not meet a button of their former
        # life.
        return self.become(prompt=max(self.person.prompt + 1, self.now // 1000))

    def say(
        self,
        line: str,
        urgency: Urgency = Urgency.ANSWER,
        *,
        buttons: tuple[str, ...] = (),
        silent: bool = False,
        picture: str = "",
        card: str = "",
        expires: Instant | None = None,
        passing: bool = False,
        must: bool = False,
        ends: Instant | None = None,
        anew: bool = False,
        **args: Any,
    ) -> TurnContext:
        """Say a line, or its twin for who does without the ball. Buttons make it the current prompt; a passing one dies
        with the course that spoke it. A picture goes along once a session, and again if it is asked for (`anew`)."""
        buttons = with_stop(buttons, self.person) if buttons else ()
        context = self.numbered() if buttons else self
        urgency, expires, passing = self._as_called(urgency, expires, passing)
        spoken = urgency is Urgency.CUE and not card and context.has_voice()
        message = Message(
            line=fitting(line, context.person, context.now, context.content),
            language=context.person.language,
            urgency=urgency,
            args=args,
            buttons=buttons,
            prompt=context.person.prompt if buttons else 0,
            silent=silent,
            # Here and nowhere else, so that no room can forget to ask. A card's pages are turned back and forth.
            picture=picture if anew or card or not (spoken or context.has_shown(picture)) else "",
            dark=bool(picture) and context.wants_dark(),
            sight=context.person.sight,
            spoken=spoken,
            card=card,
            expires=expires,
            course_version=context.person.course_version if passing else None,
            must=must,
            ends=ends,
        )
        return replace(context.showing(message.picture), messages=(*context.messages, message))

    def _as_called(
        self, urgency: Urgency, expires: Instant | None, passing: bool
    ) -> tuple[Urgency, Instant | None, bool]:
        # Only answers: a warning that comes up in an unasked turn is as urgent as ever.
        if self.calling is not None and urgency is Urgency.ANSWER:
            return Urgency.CALL, self.calling, True
        return urgency, expires, passing

    def _said_last(self, **changes: Any) -> TurnContext:
        return replace(self, messages=(*self.messages[:-1], replace(self.messages[-1], **changes)))

    def bringing(
        self,
        *,
        poll: str = "",
        chart: Chart | None = None,
        document: Document | None = None,
        breath: Breath | None = None,
        track: str = "",
    ) -> TurnContext:
        """The words said last bring this along; whoever wants words only gets no chart."""
        drawn = chart if self.person.pictures else None
        # A pacer has a dark twin like any picture.
        dark = self.messages[-1].dark or (breath is not None and self.wants_dark())
        return self._said_last(poll=poll, chart=drawn, document=document, breath=breath, track=track, dark=dark)

    def ticking(self, *chosen: str) -> TurnContext:
        """Of the buttons under the words said last these are chosen."""
        return self._said_last(ticked=chosen)

    def bearing(self, buttons: tuple[str, ...]) -> TurnContext:
        """The words said last bear the buttons that stand already, under the number of their prompt.

        No new number: words that may pass away unsaid must not make those above them old.
        """
        return self._said_last(buttons=with_stop(buttons, self.person), prompt=self.person.prompt)

    def asking_place(self) -> TurnContext:
        """The words said last ask where the person is."""
        return self._said_last(asks_place=True)

    def clearing(self) -> TurnContext:
        """What still waits to be said gives way to the words said last."""
        return self._said_last(clears=True)

    # Two messages with buttons in one turn: only the last is the prompt, and the first would offer what is dead
    # already. Words of safety keep theirs, which work at any age.
    def without_buttons(self) -> TurnContext:
        """The words said last need no buttons: a question follows."""
        if not self.messages or self.messages[-1].urgency is Urgency.SAFETY:
            return self
        return self._said_last(buttons=(), prompt=0)

    def warn(self, line: str, *, buttons: tuple[str, ...] = (), **args: Any) -> TurnContext:
        """Say a line of safety: first in every queue, sent again when in doubt, in the language just heard."""
        context = self.say(line, Urgency.SAFETY, buttons=buttons, **args)
        # People fall back to their mother tongue when they are afraid, whatever language they have set.
        tongue = self.language if self.language in self.content.safety_languages else context.messages[-1].language
        return context._said_last(resend=True, language=tongue)

    def note(self, kind: str, **facts: Any) -> TurnContext:
        """Keep a fact beside the conversation."""
        return replace(self, notes=(*self.notes, Note(kind, facts)))

    # What has been shown, what can be heard, and what the clock says about the person.

    def has_voice(self) -> bool:
        """The person wants to hear the steps, and their language has a voice."""
        return self.person.voiced and self.person.language in self.content.voices

    def has_shown(self, picture: str) -> bool:
        """The session that runs has shown this picture."""
        return self.person.session is not None and picture in self.person.session.shown

    def showing(self, picture: str) -> TurnContext:
        """The session that runs, if one does, shows this picture now."""
        if not picture or self.person.session is None or self.has_shown(picture):
            return self
        return self.in_session(shown=(*self.session.shown, picture))

    def wants_dark(self) -> bool:
        """Pictures are dark now: the person wants them so, or it is after dusk where they live."""
        shade = self.person.shade
        by_night = minute_of(self.now, self.content.zones[self.person.zone]) not in DAY
        return shade is Shade.DARK or (shade is Shade.DUSK and by_night)

    def just_practised(self) -> bool:
        """A session is over since less than an hour: words of pain still belong to it."""
        # Both: a session that was stopped leaves one, dizziness in the first minute of breathing only the other.
        last = self.person.sessions[-1].ended if self.person.sessions else None
        hurt = self.person.hurt_at
        # abs: what a clock that was wrong has dated into the future is as near as what is past.
        return any(at is not None and abs(self.now - at) < HOUR for at in (last, hurt))
