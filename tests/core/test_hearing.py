"""What a text or a button means, beside the words of safety."""

import pytest
from msgspec.structs import replace

from bot.core.machine.registry import QUESTIONS, offered
from bot.core.model.content import Role
from bot.core.model.conversation import Reminder
from bot.core.model.events import Pressed
from bot.core.model.intents import Intent
from bot.core.understanding.hearing import NEVER_BUTTONS, Here, Meaning, hear, intent_of_button, offers
from tests.core.hearing_cases import EAR, RATINGS, cases, heard
from tests.core.talk import BOOK, Talk, agreed, lying_down, on_the_ball, screened

ALL_BUTTONS = tuple(EAR.labels)


def prompts() -> dict[str, tuple[str, ...]]:
    """The buttons of every prompt: questions as several people see them, screens, steps, and the menu."""
    people = [Talk().me, screened().me, agreed().me, lying_down().me, on_the_ball().me]
    people.append(replace(screened().me, reminder=Reminder(450)))
    found = {
        f"step {step.id}": tuple(
            b for intent in step.buttons for b in (RATINGS if intent is Intent.RATE else (str(intent),))
        )
        for form in BOOK.routines.values()
        for step in form.steps
    }
    for question in BOOK.screening.questions:
        found[f"screen {question.id}"] = tuple(str(intent) for intent, _, _ in question.choices)
    for number, person in enumerate(people):
        found[f"now {number}"] = offered(person, BOOK)
        for name, room in QUESTIONS.items():
            try:
                found[f"question {name} {number}"] = room.buttons(person, BOOK)
            except (AttributeError, AssertionError, KeyError, LookupError, ValueError):
                continue  # This question can't be asked of this person.
    return found


PROMPTS = prompts()


@pytest.mark.parametrize("prompt", PROMPTS)
def test_typing_a_label_is_tapping_the_button(prompt: str) -> None:
    buttons = PROMPTS[prompt]
    for button in buttons:
        if button.startswith(("time-", "day-", "zone-")):
            continue  # these name themselves, and the rooms read what is typed
        for label in EAR.labels.get(button, {button}):
            meaning = heard(label, *buttons)
            assert (meaning.intent, meaning.value) == intent_of_button(button), (button, label)


def test_no_label_is_the_name_of_two_buttons() -> None:
    for button, labels in EAR.labels.items():
        for label in labels:
            meaning = heard(label, *ALL_BUTTONS)
            assert (meaning.intent, meaning.value) == intent_of_button(button), (button, label)


def test_the_prompts_cover_every_room_and_role() -> None:
    asked = {name.split()[1] for name in PROMPTS if name.startswith("question ")}
    assert asked == set(QUESTIONS)
    assert {step.role for form in BOOK.routines.values() for step in form.steps} == set(Role)


@pytest.mark.parametrize("label", ["⏹ Stop", "stop!", " STOP ", "Stopp", "⏸ Pause…", "▶  Go on"])
def test_signs_marks_and_capitals_of_a_label_do_not_count(label: str) -> None:
    assert heard(label, "stop", "pause", "go-on").intent in (Intent.STOP, Intent.PAUSE, Intent.GO_ON)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        *((str(number), number) for number in range(11)),
        *[("7/10", 7), ("7 / 10", 7), ("10/10", 10), ("seven", 7), ("Seven!", 7), ("maybe a 6", 6), ("I'd say 5", 5)],
        *[("about three out of ten", 3), ("sieben von zehn", 7), ("environ 4", 4), ("Dor 5", 5), ("боль 4", 4)],
        *[("cinco", 5), ("семь", 7), ("no pain at all", 0), ("sin dolor", 0), ("7️⃣", 7), ("log pain 3", 3)],
    ],
)
def test_a_rating_is_heard_in_digits_and_words(text: str, number: int) -> None:
    assert heard(text, *RATINGS) == Meaning(Intent.RATE, str(number))


@pytest.mark.parametrize("text", ["3-4", "11", "-3", "7.5", "7,5", "6/7", "100"])
def test_a_fraction_or_a_greater_number_is_a_rating_without_a_number(text: str) -> None:
    assert heard(text, *RATINGS) == Meaning(Intent.RATE)


@pytest.mark.parametrize("text", ["6 or 7", "I did 7 situps", "7 before and 5 now", "at 9:11"])
def test_numbers_among_other_words_are_no_rating(text: str) -> None:
    assert heard(text, *RATINGS).intent is Intent.UNKNOWN


def test_a_number_means_nothing_where_none_was_asked_for() -> None:
    assert heard("7").intent is Intent.UNKNOWN
    assert heard("1", "stop", "pause").intent is Intent.UNKNOWN


@pytest.mark.parametrize(
    ("wish", "text"),
    [(wish, text) for wish, texts in cases("utterances").items() if wish in list(Intent) for text in texts],
)
def test_what_people_say_for_a_button_is_heard(wish: str, text: str) -> None:
    assert heard(text).intent == wish


@pytest.mark.parametrize("command", ["start", "stop", "help", "privacy", "delete", "settings", "language"])
def test_commands_are_words(command: str) -> None:
    assert heard(f"/{command}").intent == command


@pytest.mark.parametrize(
    "text", ["please stop", "Stop, please!", "ok, stop now", "Stop here, I've had enough", "stoooop"]
)
def test_stop_is_heard_with_courtesies_and_company(text: str) -> None:
    assert heard(text).intent is Intent.STOP


@pytest.mark.parametrize(
    "text",
    [
        "don't stop",
        "I don't want to stop",
        "not next",
        "don't pause",
        "never go on",
        "nicht weiter",
        "no siguiente",
        "не дальше",
    ],
)
def test_a_no_is_never_heard_as_its_opposite(text: str) -> None:
    assert heard(text).intent is Intent.UNKNOWN


def test_half_a_sentence_about_a_foot_is_no_next() -> None:
    """Whether anything is wrong with the foot is asked."""
    assert heard("next, I think my foot").intent in (Intent.UNKNOWN, Intent.ASK)


@pytest.mark.parametrize("text", ["weiter aber komisch", "yes and blue", "qwrtz", "", "?!", "🙈"])
def test_a_doubt_is_no_answer(text: str) -> None:
    assert heard(text) == Meaning(Intent.UNKNOWN)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("deutsch", "de"),
        ("lang-fr", "fr"),
        ("in English please", "en"),
        ("по-русски", "ru"),
        ("español", "es"),
        ("Portuguese", "pt"),
    ],
)
def test_the_name_of_a_language_is_a_wish_to_speak_it(text: str, code: str) -> None:
    assert heard(text) == Meaning(Intent.SPEAK, code)


def test_a_question_is_heard_by_its_words_and_its_paraphrases() -> None:
    assert heard("How soft should the ball be?") == Meaning(Intent.QUESTION, "ball-firmness")
    assert heard("do i need a second ball") == Meaning(Intent.QUESTION, "two-balls")


@pytest.mark.parametrize(
    "label", ["I agree", "I'm 18+, I agree", "none", "None of these", "Yes, delete it all", "Go on anyway"]
)
def test_an_answer_that_opens_something_counts_only_where_it_is_offered(label: str) -> None:
    assert heard(label).intent is Intent.UNKNOWN


@pytest.mark.parametrize(
    "text", ["none", "None of these!", "nothing", "nichts davon", "ninguno", "aucun", "nenhum", "ничего"]
)
def test_none_at_rest_offers_nothing_to_give_up(text: str) -> None:
    assert hear(text, (), EAR, Here.REST) == Meaning(Intent.UNKNOWN)
    assert offers(text, (), EAR) == ()


def test_a_button_is_its_sign() -> None:
    assert intent_of_button("too-much") == (Intent.TOO_MUCH, "")
    assert intent_of_button("10") == (Intent.RATE, "10")
    assert intent_of_button("lang-pt") == (Intent.SPEAK, "pt")
    assert intent_of_button("faq-two-balls") == (Intent.QUESTION, "two-balls")


@pytest.mark.parametrize(
    "button",
    [
        "",
        "11",
        "-1",
        "²",
        "٧",
        "01",
        "Stop",
        "stop ",
        "lang-",
        "lang-x/../y",
        "faq-",
        "faq--",
        "faq-A",
        "x" * 5000,
        "\ud800",
        "lang-ен",
    ],
)
def test_what_no_button_could_be_is_none(button: str) -> None:
    assert intent_of_button(button) is None


@pytest.mark.parametrize("intent", sorted(NEVER_BUTTONS))
def test_a_sign_without_a_button_cannot_be_forged(intent: Intent) -> None:
    assert intent_of_button(str(intent)) is None


@pytest.mark.parametrize("button", ["faq-nothing-of-that-kind", "question"])
def test_a_question_that_does_not_exist_is_answered_with_the_words_that_stand(button: str) -> None:
    lines = [message.line for message in screened().happens(Pressed(0, button))]
    assert lines
    assert not [line for line in lines if line.startswith("faq-")]
