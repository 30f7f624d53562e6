"""A person's own numbers: told at any time, seen as a picture and in words, taken along for a doctor.

House rules: every rating is shown, also the bad days; whole numbers or halves, never a percent; never a word of why,
and always the one line that says so; a total that only grows, and no streak; nobody is compared with anybody.
"""

from typing import Any

from bot.core.account.export import table
from bot.core.account.trend import Change, change, weeks
from bot.core.asides.way_back import BACK, GIVE_WAY, aside, give_way, in_session_or, not_again, otherwise
from bot.core.dialog.context import Scene
from bot.core.dialog.question import RATINGS, Move, Room
from bot.core.model.content import Book
from bot.core.model.conversation import Conversation
from bot.core.model.instants import DAY
from bot.core.model.intents import Sign
from bot.core.model.localtime import local_date
from bot.core.model.messages import Chart, Document
from bot.core.model.ratings import DAY_KIND, Rating, read, with_number

MOST_WEEKS = 12
SHEET_NAME, TABLE_NAME = "easeback-numbers.pdf", "easeback-numbers.csv"


def numbers(scene: Scene) -> Scene:
    """The numbers so far, as a picture and in words."""
    return aside(scene, "numbers")


def numbers_buttons(person: Conversation, book: Book) -> tuple[str, ...]:
    """What can be done with them."""
    sheet = (str(Sign.SHEET),) if person.ratings else ()
    if person.session is not None:
        return in_session_or(())
    return (str(Sign.LOG_PAIN), *sheet, str(Sign.RESULTS), str(Sign.OK))


def put_numbers(scene: Scene) -> Scene:
    """The change, the weeks, the total, and what they can't tell."""
    ratings = read(scene.person.ratings)
    found = change(ratings, scene.now)
    scene = scene.say(f"numbers-{found.kind}", chart=chart(scene, ratings), **said(found, scene.person))
    if len(trend := weeks(ratings)) > 1:
        scene = scene.say("numbers-weeks", silent=True, numbers=", ".join(map(str, trend[-MOST_WEEKS:])))
    buttons = numbers_buttons(scene.person, scene.book)
    return scene.say("numbers-caveat", silent=True, buttons=buttons, **total(scene))


def said(found: Change, person: Conversation) -> dict[str, Any]:
    """The arguments of the line that tells the change."""
    if found.kind == "too-few":
        return {"sessions": person.completed}
    return {} if found.kind == "too-old" else {"before": found.baseline, "now": found.recent}


def total(scene: Scene) -> dict[str, Any]:
    """How many rests in all, and in the last seven days."""
    rests = [each for each in scene.person.practices if each.how == "finished"]
    week = sum(scene.now - each.ended < 7 * DAY for each in rests)
    return {"sessions": scene.person.completed, "week": week}


def chart(scene: Scene, ratings: tuple[Rating, ...]) -> Chart | None:
    """The ratings to be drawn, with the words that say the same."""
    if not ratings:
        return None
    zone = scene.book.zones[scene.person.zone]
    shown = [number for each in ratings for number in (each.before, each.after) if number is not None]
    return Chart(
        scene.person.ratings,
        scene.person.zone,
        {
            "count": len(ratings),
            "from": local_date(ratings[0].at, zone).isoformat(),
            "to": local_date(ratings[-1].at, zone).isoformat(),
            "first": shown[0],
            "last": shown[-1],
            "lowest": min(shown),
            "highest": max(shown),
        },
    )


# A number told at any time.


def log_pain(scene: Scene) -> Scene:
    """A number at any time: kept at once if it was said, else asked for."""
    if scene.person.consent is None:
        return scene.say("no-consent-yet").put_again()
    if scene.value and scene.person.session is None:
        return _kept(scene)
    return aside(scene, "log-pain")


def _kept(scene: Scene) -> Scene:
    number = int(scene.value)
    scene = scene.become(ratings=with_number(scene.person.ratings, scene.now, number, DAY_KIND))
    return scene.note("pain-now", number=number).say("pain-kept", rating=number)


def pain_told(scene: Scene) -> Scene:
    """The number that was asked for."""
    return give_way(_kept(scene)).put_again()


def log_buttons(person: Conversation, book: Book) -> tuple[str, ...]:
    """Eleven numbers, and the way back."""
    buttons = (*RATINGS, str(Sign.SKIP))
    return in_session_or(buttons) if person.session is not None else buttons


def not_a_number(scene: Scene) -> Scene:
    """No number from 0 to 10."""
    if scene.person.session is not None:
        return otherwise(scene)
    return scene.say("rating-again", buttons=log_buttons(scene.person, scene.book))


# To take along.


def sheet(scene: Scene) -> Scene:
    """One page and a table for a physiotherapist or a doctor."""
    person, ratings = scene.person, read(scene.person.ratings)
    drawn = chart(scene, ratings)
    if drawn is None:
        return not_again(scene.say("numbers-none"))
    found = change(ratings, scene.now)
    facts: dict[str, str | int] = {**drawn.facts, **total(scene), "kind": found.kind, **said(found, person)}
    page = Document(SHEET_NAME, "application/pdf", chart=Chart(drawn.ratings, drawn.zone, facts))
    scene = scene.say("sheet", document=page)
    return not_again(scene.say("sheet-table", silent=True, document=_table(scene)))


def _table(scene: Scene) -> Document:
    zone = scene.book.zones[scene.person.zone]
    return Document(TABLE_NAME, "text/csv", table(scene.person, zone))


_LOG: dict[Sign, Move] = {**BACK, Sign.RATE: pain_told, Sign.SKIP: BACK[Sign.BACK]}
ROOMS = (
    Room("numbers", BACK, otherwise, put_numbers, numbers_buttons, GIVE_WAY),
    Room(
        "log-pain",
        _LOG,
        not_a_number,
        lambda scene: scene.say("pain-ask", buttons=log_buttons(scene.person, scene.book)),
        log_buttons,
        GIVE_WAY,
    ),
)
EVERYWHERE: dict[Sign, Move] = {Sign.NUMBERS: numbers, Sign.LOG_PAIN: log_pain, Sign.SHEET: sheet}
