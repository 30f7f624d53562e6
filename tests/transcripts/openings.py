"""What has happened before the first line of a transcript: taps and waits, by name."""

AGREED = "[I'm 18+, I agree]"
WELL = ("[None of these]", "[Next]", "[None of these]", "[None of these]")
AGAIN = ("[None of these]", "[None of these]", "[None of these]")
"""The safety questions when they come once more: without the minute of breathing."""


def acts(opening: str) -> list[str]:
    """The acts of an opening: what the person does, or "wait N"."""
    name, _, rest = opening.partition(" ")
    return _OPENINGS[name](rest.split())


def seconds(opening: str) -> int:
    """How long an opening takes."""
    return sum(int(act[5:]) for act in acts(opening) if act.startswith("wait "))


def _known(_: list[str]) -> list[str]:
    return ["hello"]


def _screened(answers: list[str]) -> list[str]:
    return ["hello", AGREED, *WELL]


def _unheard(_: list[str]) -> list[str]:
    """Screened, and the first message did not ring."""
    return ["hello", AGREED, WELL[0], "[I heard no ring]", *WELL[1:]]


def _ready(words: list[str]) -> list[str]:
    """Whoever names a routine at the very first is asked how it is to run when it begins."""
    form = words[0]
    place = ["[On my back]"] if form == "breathing" else ["[I have a ball]"]
    return ["hello", form, AGREED, *WELL, *place, "[6]"]


def _lying_down(words: list[str]) -> list[str]:
    mode = "[👆 I'll tap]" if "tap" in words else "[▶ Hands-free]"
    return [*_ready(words), mode]


def _on_the_ball(words: list[str]) -> list[str]:
    return [*_lying_down(["full"]), "wait 240"]


def _practised(words: list[str]) -> list[str]:
    """So many whole three-minute rests."""
    one = ["wait 181", "[4]"]
    again = ["[Start]", "[None. Let's start]", "[4]", *one]
    return [*_lying_down(["short"]), *one, *(again * (int(words[0]) - 1))]


def _done(words: list[str]) -> list[str]:
    """One whole session of a form."""
    return [*_lying_down(words), "wait 601", "[4]"]


def _week(words: list[str]) -> list[str]:
    """A short rest on each of the first four days, no reminders; it is half an hour before the first check-in."""
    again = ["wait 86400", "[Start]", "[None. Let's start]", "[4]", "wait 181", "[4]"]
    days = [*_done(["short"])[:-2], "wait 181", "[4]", "[No, thanks]", *again, "[Skip]", "[Skip]", *again, *again]
    passed = sum(int(act[5:]) for act in days if act.startswith("wait "))
    return [*days, f"wait {7 * 86400 - 7200 - passed}"]


def _planned(words: list[str]) -> list[str]:
    """One short rest, and a reminder every day at a time like 10:00."""
    return [*_done(["short"])[:-2], "wait 181", "[4]", "[Own time]", words[0], "[Every day]", "[OK]"]


def _month(words: list[str]) -> list[str]:
    """The week and what follows of four weeks, with no answer to any check-in; the next one is due in half an hour."""
    return [*_week([]), f"wait {21 * 86400}"]


def _months(words: list[str]) -> list[str]:
    """Two months with a reminder at 10:00: a long break, then a breathing session on 21 evenings of four weeks; it is
    half an hour before the next reminder."""
    days = [*_planned(["10 am"]), "holiday", "[Until I write]", f"wait {31 * 86400}", "hello", "[Yes]"]
    for evening in range(28):
        if evening < 21:
            first = [*AGAIN, "[On my back]", "[4]", "[▶ Hands-free]"]
            check = first if evening == 0 else ["[None. Let's start]", "[4]"]
            days += ["wait 36000", "breathing", *check, "wait 241", "[4]", f"wait {86400 - 36000 - 241}"]
        else:
            days += ["wait 36000", "not today", f"wait {86400 - 36000}"]
    passed = sum(int(act[5:]) for act in days if act.startswith("wait "))
    return [*days, f"wait {60 * 86400 - passed}"]


_OPENINGS = {
    "speaks": lambda _: [],
    "known": _known,
    "screened": _screened,
    "unheard": _unheard,
    "ready": _ready,
    "lying-down": _lying_down,
    "on-the-ball": _on_the_ball,
    "practised": _practised,
    "done": _done,
    "week": _week,
    "planned": _planned,
    "month": _month,
    "months": _months,
}
