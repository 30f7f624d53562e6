"""Faults planted in what is written, one at a time: each is found, with its file, its line and what to do."""

from pathlib import Path
from typing import NamedTuple

import pytest

from bot.catalog import BrokenContent, check, load
from bot.catalog.library import content_folder
from tests.engine.spoilt import FULL, SHORT, copied, edit, found, own

EN = "languages/en/"


class Fault(NamedTuple):
    """What is changed in which file; where the problem is named (empty: there), words on that line, what and do."""

    file: str
    old: str
    new: str
    where: str
    at: str
    what: str
    do: str


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copied(tmp_path)


WRITTEN = {
    "the seconds of the full routine do not add up": Fault(
        FULL, "seconds: 75",
        "seconds: 70",
        "", "seconds: 600", "The steps take 595 seconds, not 600",
        "Make the steps",
    ),
    "the seconds of the short routine do not add up": Fault(
        SHORT, "seconds: 55",
        "seconds: 65",
        "", "seconds: 180", "take 190 seconds, not 180",
        "change 'seconds'",
    ),
    "the seconds of the breathing routine do not add up": Fault(
        "routines/breathing.yaml", "seconds: 70",
        "seconds: 90",
        "", "seconds: 240", "260 seconds, not 240",
        "add up",
    ),
    "a routine with the ball where none may be used": Fault(
        SHORT, "offered: {go: 2,",
        "offered: {breathing: 2, go: 2,",
        "", "offered:", "After the outcome 'breathing' this routine may not be offered",
        "screening.yaml",
    ),
    "a number that only the press knows": Fault(
        "safety/numbers.yaml", "kind: intergovernmental",
        "kind: press",
        "", "- number: \"112\"", "Invalid enum value 'press'",
        "Compare it",
    ),
    "a routine after an emergency": Fault(
        "routines/breathing.yaml", "offered: {go: 3,",
        "offered: {emergency: 2, go: 3,",
        "", "offered:", "After the outcome 'emergency' this routine may not be offered",
        "screening.yaml",
    ),
    "a routine after an outcome that nobody has": Fault(
        SHORT, "offered: {go: 2,",
        "offered: {well: 2, go: 2,",
        "", "offered:", "After the outcome 'well'",
        "screening.yaml",
    ),
    "two routines in one place": Fault(
        SHORT, "offered: {go: 2,",
        "offered: {go: 1,",
        "", "offered:", "'full' has the same place after 'go'",
        "own place",
    ),
    "a routine that nobody is offered": Fault(
        SHORT, "offered: {go: 2, gently: 1}",
        "offered: {}",
        "", "offered:", "never offered",
        "Name an outcome",
    ),
    "no routine for three minutes": Fault(
        SHORT, "part: quick\n",
        "",
        SHORT, "routine: short", "0 routines have the part 'quick'",
        "part: quick",
    ),
    "a gentle routine with the ball": Fault(
        SHORT, "part: quick",
        "part: gentle",
        "", "part: gentle", "gentle routine uses the ball",
        "who has none",
    ),
    "a gentle routine that is not always open": Fault(
        "routines/breathing.yaml", "offered: {go: 3, gently: 2, breathing: 1, first: 1}",
        "offered: {go: 3, gently: 2, breathing: 1}",
        "", "offered:", "not offered after 'first'",
        "what always remains",
    ),
    "a routine whose id is no id": Fault(
        SHORT, "routine: short",
        "routine: Short!",
        "", "routine: Short!", "can't stand in a button's id",
        "small letters",
    ),
    "two routines of one id": Fault(
        SHORT, "routine: short",
        "routine: full",
        "", "routine: full", "stands in routines/full.yaml too",
        "own id",
    ),
    "a variation that nothing follows": Fault(
        SHORT, "move-ball: ball-in, ",
        "",
        "", "variations: [two-balls", "Nothing follows the variation 'move-ball'",
        "under 'then'",
    ),
    "a variation that a missing step follows": Fault(
        SHORT, "without-ball: rest}",
        "without-ball: floor}",
        "", "then:", "no step 'floor'",
        "a step of this file",
    ),
    "the ball after an outcome that leaves it out": Fault(
        "safety/screening.yaml", "breathing: {routines: without-ball}",
        "breathing: {routines: any}",
        "", "breathing: {routines: any}", "no outcome for the ball",
        "without-ball",
    ),
    "a routine on the way to a doctor": Fault(
        "safety/screening.yaml", "today: {}",
        "today: {routines: without-ball}",
        "", "today: {", "sends people to see somebody now",
        "Allow no routine",
    ),
    "a room that speaks of the ball to everybody": Fault(
        EN + "session.ftl", "go-on = We go on.",
        "go-on = We go on, on the ball.",
        "", "go-on =", "The line 'go-on' speaks of the ball to whoever may not use it",
        "go-on-no-ball",
    ),
    "a twin that speaks of the ball all the same": Fault(
        EN + "no-ball.ftl", "Or just a few breaths?",
        "Or just the ball?",
        "", "remind-2-no-ball", "The twin 'remind-2-no-ball' speaks of the ball",
        "what it is for",
    ),
    "an answer that speaks of the ball to everybody": Fault(
        EN + "faq.ftl", "faq-mat = A carpet or a folded blanket is enough.",
        "faq-mat = A carpet for the ball is enough.",
        "", "faq-mat =", "The answer 'faq-mat' speaks of the ball to whoever may not use it",
        "faq-mat-no-ball",
    ),
    "an answer for who has no ball that speaks of it": Fault(
        EN + "no-ball.ftl", "faq-old-age-no-ball = Age alone is no bar.",
        "faq-old-age-no-ball = The ball knows no age.",
        "", "faq-old-age-no-ball =", "The twin 'faq-old-age-no-ball' speaks of the ball",
        "what it is for",
    ),
    "a picture of the ball beside an answer for everybody": Fault(
        "faq.yaml", "  - id: mat\n    topic: place\n",
        "  - id: mat\n    topic: place\n    picture: knees-up\n",
        "", "    picture: knees-up", "which shows the ball",
        "Choose another",
    ),
    "a step without the ball that speaks of it": Fault(
        EN + "bed.ftl", "bed-tilt-at-30 = Let it be small.",
        "bed-tilt-at-30 = Let it be small, like a ball.",
        "", "bed-tilt-at-30", "who has none reads it in 'bed'",
        "instead: [no-ball]",
    ),
    "a cue for who goes on without the ball that speaks of it": Fault(
        "routines/full.yaml", "{at: 90, kind: speak, no-ball: true}",
        "{at: 90, kind: speak}",
        EN + "full.ftl", "full-let-go-at-90 =", "who has none reads it in 'full'",
        "no-ball: true",
    ),
    "a line that is let speak of the ball and does not": Fault(
        "lines.yaml", "may:\n    [welcome,",
        "may:\n    [welcome, menu,",
        "", "    [welcome, menu,", "The line 'menu' does not speak of the ball",
        "Take it away",
    ),
    "wordings that take turns where a track says one": Fault(
        "routines/short.yaml", "    seconds: 20\n    picture: knees-bent\n",
        "    seconds: 20\n    wordings: 4\n    picture: knees-bent\n",
        "", "    wordings: 4", "several wordings",
        "waits or closes",
    ),
    "no routine for who can't lie on the floor": Fault(
        "routines/bed.yaml", "part: off-floor\n",
        "",
        SHORT, "part: quick", "0 routines have the part 'off-floor'",
        "part: off-floor",
    ),
    "words for a routine that there is not": Fault(
        EN + "lexicon.yaml", "routine/full:",
        "routine/fuller:",
        "", "routine/fuller:", "'routine/fuller' names no routine",
        "Write routine/bed, routine/breathing",
    ),
    "a way to say a time that can't be read": Fault(
        EN + "times.yaml", "say: '{h} o ?clock'",
        "say: '{h} (?:o ?clock'",
        "", "(?:o ?clock", "This is not a pattern",
        "brackets",
    ),
    "a way to say a time that names one number twice": Fault(
        EN + "times.yaml", "say: '{h} o ?clock'",
        "say: '{h} o ?clock {h}'",
        "", "clock {h}", "This is not a pattern",
        "brackets",
    ),
    "a word before a number that has two lengths": Fault(
        EN + "times.yaml", "clock24: false\n",
        "clock24: false\nglued: half?\n",
        "", "glued: half?", "This is not a pattern",
        "brackets",
    ),
    "a wish for a routine that there is not": Fault(
        "intents.yaml", "  routine/short:",
        "  routine/shorter:",
        "", "meet: [short, short", "'routine/shorter' names no routine",
        "routine/short",
    ),
    "a cue after the end of its step": Fault(
        FULL, "{at: 16, kind: whisper}",
        "{at: 31, kind: whisper}",
        "", "{at: 31,", "cue at 31 comes outside",
        "Move it",
    ),
    "two cues at one second": Fault(
        FULL, "{at: 60, kind: speak}",
        "{at: 30, kind: speak}",
        "", "{at: 30, kind: whisper}", "come at once",
        "own second",
    ),
    "a pacer that goes on after its step": Fault(
        FULL, "cycles: 5",
        "cycles: 6",
        "", "cycles: 6", "The pacer ends at 80",
        "fewer cycles",
    ),
    "a pacer that breathes otherwise than its animation": Fault(
        FULL, "in: 4, out: 6, cycles: 5",
        "in: 5, out: 5, cycles: 5",
        "", "in: 5, out: 5", "otherwise than its animation",
        "Breathe 4 seconds in and 6 out",
    ),
    "a step that does not say where it comes from": Fault(
        FULL, "    source: [S5]\n",
        "",
        "", "id: arch", "'arch' does not say which step",
        "source",
    ),
    "a step that names a source which does not exist": Fault(
        FULL, "source: [S5]",
        "source: [S55]",
        "", "source: [S55]", "The article has no item S55",
        "B1 to F10",
    ),
    "an item of the article that is carried by nothing": Fault(
        "source.yaml", "S12: {in: [step full/feet-down]}",
        "S12: {in: [step full/feet-up]}",
        "", "feet-up", "There is no step full/feet-up",
        "a step is written",
    ),
    "an item of the article that is left out without a word": Fault(
        "source.yaml", "  S12: {in: [step full/feet-down]}\n",
        "",
        "", "  B1:", "S12 of the article is not accounted",
        "deviation",
    ),
    "a way off the ball that need not be said": Fault(
        FULL, "{at: 1, kind: speak, must: true}",
        "{at: 1, kind: speak}",
        "", "id: ball-out", "way off the ball",
        "must",
    ),
    "more than five minutes on the ball": Fault(
        "caps.yaml", "on-ball: 300",
        "on-ball: 200",
        FULL, "id: ball-in", "more than the 200",
        "Shorten the steps",
    ),
    "a button that does not exist": Fault(
        FULL, "buttons: [next, repeat, dizzy]",
        "buttons: [nekst, repeat, dizzy]",
        "", "nekst", "'nekst' is not an intent",
        "Did you mean 'next'",
    ),
    "a picture that nobody has drawn": Fault(
        FULL, "picture: arch-hand\n",
        "picture: arch-foot\n",
        "", "picture: arch-foot", "has no file pictures/arch-foot",
        "make media",
    ),
    "a picture without an alt text": Fault(
        EN + "pictures.ftl", "picture-squeeze =",
        "picture-squeezed =",
        "faq.yaml", "picture: squeeze", "'squeeze' has no alt text",
        "Add the line 'picture-squeeze'",
    ),
    "a track that nobody tells of": Fault(
        EN + "pictures.ftl", "track-short-tones =",
        "track-short-tone =",
        SHORT, "routine: short", "'track-short-tones' is missing",
        "Add it there",
    ),
    "a label that is longer than Discord takes": Fault(
        EN + "buttons.ftl", "button-next = Next",
        "button-next = " + "Next " * 12,
        "", "button-next", "characters, more than 55",
        "fewer words",
    ),
    "a label of a sign alone": Fault(
        EN + "buttons.ftl", "button-tap = 👆 I'll tap",
        "button-tap = 👆",
        "", "button-tap", "has no words",
        "Say it in words",
    ),
    "two buttons of one name": Fault(
        EN + "buttons.ftl", "button-skip = Skip",
        "button-skip = Next",
        "", "button-skip", "called the same",
        "differently",
    ),
    "a line that is longer than a caption": Fault(
        EN + "full.ftl", "full-arch = ",
        "full-arch = " + "Slide a hand in. " * 60,
        "", "full-arch =", "more than 1024",
        "two messages",
    ),
    "a text and an alt text that do not fit under one picture": Fault(
        EN + "pictures.ftl", "picture-flat = ",
        "picture-flat = " + "Here is a line. " * 55,
        FULL, "id: settle", "together longer than 1024",
        "Shorten one",
    ),
    "a placeholder that nobody fills": Fault(
        EN + "full.ftl", "full-arch = Slide",
        "full-arch = { $name } slide",
        "", "full-arch =", "needs $name",
        "without $name",
    ),
    "words that are hard to read": Fault(
        EN + "full.ftl", "full-settle-at-16 = Soft jaw. Soft shoulders.",
        "full-settle-at-16 = Soft relaxation of the mandibular musculature and deliberate "
        "diaphragmatic respiration facilitates considerable parasympathetic activation, "
        "notwithstanding individual physiological variability.",
        "", "full-settle-at-16", "hard to read: Flesch-Kincaid grade",
        "shorter words",
    ),
    "a first line that does not say what to do": Fault(
        EN + "short.ftl", "short-ball-in = Tip your knees",
        "short-ball-in = Now that you are comfortable on this floor, and only then, tip your knees",
        "", "short-ball-in =", "do not say what to do",
        "Begin with the action",
    ),
    "a line that does not lead off the ball": Fault(
        EN + "session.ftl", "stop-sheet = Stopping. Tip your knees to one side, roll off, and let the ball go.",
        "stop-sheet = Stopping.",
        "", "stop-sheet =", "does not lead the person off the ball",
        "Say it first",
    ),
    "a phone number that nobody has verified": Fault(
        EN + "full.ftl", "full-get-up-at-20 = No rush.",
        "full-get-up-at-20 = No rush. Call 555 1234.",
        "", "full-get-up-at-20", "may be a phone number",
        "Say 'your local",
    ),
    "words that a track does not say yet": Fault(
        EN + "full.ftl", "full-notice-at-30 = Nothing to fix.",
        "full-notice-at-30 = Nothing to mend, just feel.",
        "audio/tracks.yaml", "full:", "says other words",
        "make media",
    ),
    "a key that is misspelt": Fault(
        FULL, "    abandon: 600",
        "    abandom: 600",
        "", "id: pain-before", "unknown field",
        "Compare it",
    ),
    "a file that is no YAML": Fault(
        SHORT, "steps:",
        "steps: [",
        "", "- id: pain-before", "This is not YAML",
        "brackets",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", WRITTEN)
def test_a_fault_in_what_is_written_is_named_with_its_place(folder: Path, name: str) -> None:
    fault = WRITTEN[name]
    if fault.where.startswith("audio/"):
        own(folder, "audio")
    edit(folder, fault.file, fault.old, fault.new)
    found(folder, fault.where or fault.file, fault.at, fault.what, fault.do)


def test_a_banned_claim_is_named_with_its_place(folder: Path) -> None:
    edit(folder, EN + "full.ftl", "full-notice-at-30 = Nothing to fix.", "full-notice-at-30 = This cures your back.")
    found(folder, EN + "full.ftl", "full-notice-at-30", "which we never claim", "promise nothing")


def test_broken_content_is_never_started_with(folder: Path) -> None:
    edit(folder, FULL, "seconds: 75", "seconds: 70")
    with pytest.raises(BrokenContent, match=r"routines/full\.yaml:\d+: The steps take 595 seconds"):
        load(folder)


def test_the_content_is_whole_before_it_is_spoilt(folder: Path) -> None:
    assert check(folder) == []


def test_what_ships_is_whole() -> None:
    assert check(content_folder()) == []
