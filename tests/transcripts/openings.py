"""What has happened before the first line of a transcript: taps and waits, by name."""

WELL = ("[Yes, 18+ and OK]", "[None of these]", "[None of these]", "[None of these]", "[None of these]", "[Yes]")
FORMS = {"full": "[Full, 10 minutes]", "short": "[Short, 3 minutes]", "breathing": "[Just breathe]"}


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
    return ["hello", "[Start]", "[I agree]", *WELL]


def _ready(words: list[str]) -> list[str]:
    form = words[0]
    place = ["[On my back]"] if form == "breathing" else []
    return [*_screened([]), "[I have a ball]", FORMS[form], "wait 3", "[I heard it]", *place, "[6]"]


def _lying_down(words: list[str]) -> list[str]:
    mode = "[👆 I'll tap]" if "tap" in words else "[▶ Hands-free]"
    return [*_ready(words), mode]


def _on_the_ball(words: list[str]) -> list[str]:
    return [*_lying_down(["full"]), "wait 240"]


def _practised(words: list[str]) -> list[str]:
    """So many whole three-minute rests."""
    one = ["wait 181", "[4]"]
    again = ["[Start]", "[None. Let's start]", FORMS["short"], "[4]", "[▶ Hands-free]", *one]
    return [*_lying_down(["short"]), *one, *(again * (int(words[0]) - 1))]


def _done(words: list[str]) -> list[str]:
    """One whole session of a form."""
    return [*_lying_down(words), "wait 601", "[4]"]


def _week(words: list[str]) -> list[str]:
    """A short rest on each of the first four days, no reminders; it is half an hour before the first check-in."""
    again = ["wait 86400", "[Start]", "[None. Let's start]", FORMS["short"], "[4]", "[▶ Hands-free]", "wait 181", "[4]"]
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
    session = ["[On my back]", "[4]", "[▶ Hands-free]", "wait 241", "[4]"]
    days = [*_planned(["10 am"]), "holiday", "[Until I write]", f"wait {31 * 86400}", "hello", "[Yes]"]
    for evening in range(28):
        if evening < 21:
            check = WELL if evening == 0 else ["[None. Let's start]"]
            days += ["wait 36000", "breathing", *check, *session, f"wait {86400 - 36000 - 241}"]
        else:
            days += ["wait 36000", "not today", f"wait {86400 - 36000}"]
    passed = sum(int(act[5:]) for act in days if act.startswith("wait "))
    return [*days, f"wait {60 * 86400 - passed}"]


_OPENINGS = {
    "known": _known,
    "screened": _screened,
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
