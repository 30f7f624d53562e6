"""From a message's chart to a drawing: local days, the dates under the axis, the labels in the person's language.

House rule: everything that depends on a person, a place or a language is settled here; the drawing itself knows none.
"""

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta, tzinfo
from typing import NamedTuple, Protocol

from bot.charts import Drawing, Mark, Page, Tick
from bot.core.model.instants import Instant
from bot.core.model.localtime import local
from bot.core.model.messages import Chart, Message
from bot.core.model.ratings import Rating, read

TICKS = 5
"""The most dates under the axis."""
WEEK = 7
NBSP = "\N{NO-BREAK SPACE}"
MOST_WEEKS = 13


class Written(NamedTuple):
    """How a language, by its code, writes what is no line."""

    short_day: Callable[[date, str], str]
    """A date so short that five fit under the axis."""
    tenths: Callable[[float, str], str]
    """A number with one digit behind the language's own sign."""


class Says(Protocol):
    """Speaks a line in the person's language."""

    def __call__(self, line: str, /, **args: str | int) -> str: ...


def picture(chart: Chart, says: Says, zone: tzinfo, short_day: Callable[[date], str]) -> Drawing:
    """The picture of a chart; `short_day` writes a date so short that five fit under the axis."""
    ratings = read(chart.ratings)
    start = local(ratings[0].at, zone).date()
    labels = {name: says(f"chart-{name}") for name in ("before", "after", "day", "week")}
    labels |= {"top": says("chart-axis-top"), "bottom": says("chart-axis-bottom")}
    marks = tuple(_mark(rating, start, zone) for rating in ratings)
    return Drawing(says("chart-title"), marks, _ticks(start, marks[-1].day, short_day), labels)


def sheet(chart: Chart, says: Says, zone: tzinfo, written: Written, code: str, now: Instant) -> Drawing:
    """The one page of a chart; the facts that the core gave are the arguments of its lines."""
    drawing = picture(chart, says, zone, lambda when: written.short_day(when, code))
    facts = dict(chart.facts)
    kind = str(facts["kind"])
    span = says("sheet-span", **{"from": facts["from"], "to": facts["to"], "sessions": facts["sessions"]})
    shown = {name: facts[name] for name in ("count", "from", "to", "first", "last", "lowest", "highest")}
    means = {name: facts[name] for name in ("before", "now") if name in facts and kind not in ("too-few", "too-old")}
    names = ("week", "sessions", "before", "after", "average", "other")
    page = Page(
        title=says("sheet-title"),
        language=code,
        name=says("sheet-name"),
        about=says("sheet-about", today=local(now, zone).date().isoformat()),
        lines=(span, says(f"sheet-{kind}", **means)),
        alt=says("chart-alt", **shown),
        facts=(*_ends(facts, says), *_ball(facts, says), *_life(chart, says, zone, written, code)),
        head=tuple(says(f"sheet-{name}") for name in names),
        rows=tuple(_weeks(read(chart.ratings), zone, written, code))[-MOST_WEEKS:],
        caveat=says("sheet-caveat"),
    )
    return Drawing(drawing.title, drawing.marks, drawing.ticks, drawing.labels, page)


def _mark(rating: Rating, start: date, zone: tzinfo) -> Mark:
    wall = local(rating.at, zone).replace(tzinfo=None)
    day = (wall - datetime.combine(start, datetime.min.time())) / timedelta(days=1)
    kind = "session" if rating.in_session else rating.kind
    return Mark(round(day, 4), rating.before, rating.after, kind)


def _ticks(start: date, last: float, short_day: Callable[[date], str]) -> tuple[Tick, ...]:
    """At most five dates from the first on, all equally far apart (from a week on in whole weeks), each at its
    midday."""
    days = int(last)
    step = max(1, -(-days // (TICKS - 1)))
    if step > WEEK:
        step = -(-step // WEEK) * WEEK
    return tuple(Tick(day + 0.5, short_day(start + timedelta(days=day))) for day in range(0, days + 1, step))


_Facts = Mapping[str, str | int]


def _ends(facts: _Facts, says: Says) -> list[tuple[str, str]]:
    """How the last sessions ended."""
    if not facts["looked"]:
        return []
    ended = {name: facts[name] for name in facts if name.startswith("ended-")}
    ends = ", ".join(f"{says(f'sheet-{name}')} {number}" for name, number in ended.items() if number)
    return [(says("sheet-ended", count=facts["looked"]), ends)]


def _ball(facts: _Facts, says: Says) -> list[tuple[str, str]]:
    """The minutes on the ball in those of them in which it was there."""
    if not facts["ball-sessions"]:
        return []
    minutes = {"total": facts["ball"], "mean": facts["ball-mean"], "count": facts["ball-sessions"]}
    return [(says("sheet-ball"), says("sheet-ball-minutes", **minutes))]


def _life(chart: Chart, says: Says, zone: tzinfo, written: Written, code: str) -> list[tuple[str, str]]:
    """How much the back got in the way, each time it was asked."""
    return [
        (
            says(f"sheet-{what}"),
            ", ".join(
                # One piece, which no line breaks.
                f"{each.number} ({written.short_day(local(each.at, zone).date(), code)})".replace(" ", NBSP)
                for each in chart.answers
                if each.what == what
            ),
        )
        for what in dict.fromkeys(each.what for each in chart.answers)
    ]


def _weeks(ratings: tuple[Rating, ...], zone: tzinfo, written: Written, code: str) -> list[tuple[str, ...]]:
    """One row for each week with a number in it, counted from the first date."""
    start = local(ratings[0].at, zone).date()
    by_week: dict[int, list[Rating]] = {}
    for rating in ratings:
        by_week.setdefault((local(rating.at, zone).date() - start).days // 7, []).append(rating)
    mondays = {week: written.short_day(start + timedelta(days=7 * week), code) for week in by_week}
    return [_row(mondays[week], pairs, lambda mean: written.tenths(mean, code)) for week, pairs in by_week.items()]


def _row(week: str, ratings: list[Rating], tenths: Callable[[float], str]) -> tuple[str, ...]:
    sessions = [each for each in ratings if each.in_session]
    return (
        week,
        str(len(sessions)),
        _mean([each.before for each in sessions], tenths),
        _mean([each.after for each in sessions], tenths),
        ", ".join(str(each.before) for each in ratings if each.kind == "week"),
        ", ".join(str(each.before) for each in ratings if each.kind == "day"),
    )


def _mean(numbers: list[int | None], tenths: Callable[[float], str]) -> str:
    known = [number for number in numbers if number is not None]
    return tenths(sum(known) / len(known)) if known else ""


class Speaker(Protocol):
    """What is needed of the wording: which language speaks a line, and the line in it."""

    def spoken_in(self, line: str, language: str) -> str: ...

    def line(self, line: str, language: str, args: Mapping[str, str | int] | None = None) -> str: ...


def drawing_of(
    message: Message, speaker: Speaker, zones: Mapping[str, tzinfo], written: Written, now: Instant
) -> Drawing | None:
    """What has to be drawn for a message, all of it in one language; None: nothing."""
    document = message.document
    chart = message.chart or (document.chart if document else None)
    if chart is None:
        return None

    code, zone = speaker.spoken_in("chart-title", message.language), zones[chart.zone]

    def says(line: str, /, **args: str | int) -> str:
        return speaker.line(line, code, args)

    if message.chart:
        return picture(chart, says, zone, lambda when: written.short_day(when, code))
    return sheet(chart, says, zone, written, code, now)
