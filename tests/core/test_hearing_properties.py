"""What no text around a cry, and no way of writing it, may change; and that hearing bears anything, in time."""

import os
import random
import subprocess
import sys
import time

import pytest

from bot.core.model.intents import Intent
from bot.core.understanding.hearing import Here, hear
from bot.core.understanding.words.tiers import TIERS
from tests.core.hearing_cases import EAR, RATINGS, as_grave, cases, grave
from tests.core.unseen import unseen
from tests.depth import DEEP

ROUNDS = ("unseen_1", "unseen_2", "unseen_3", "unseen_4")
CASES = [case for name in ROUNDS for case in unseen(name)]
CRIES = [case for case in CASES if case.intent in ("emergency", "crisis")]
LONG_CRIES = [text for _, tier, text in grave(cases("must_stop")) if tier in TIERS[:2] and len(text.split()) > 3]
HARMLESS = (
    *("The weather is not bad.", "I am not at home.", "No problem.", "It was a nice day.", "I have a soft ball."),
    *("Heute nicht.", "Das ist nicht mein Hund.", "Hoy no.", "No es mi perro.", "Ce n'est pas mon chien."),
    *("Hoje não.", "Não é meu cachorro.", "Сегодня нет.", "Это не моя собака.", "👍"),
)
WAYS = (str.upper, str.lower, str.title, lambda text: text.replace("'", "’"), lambda text: f"  {text}!!!")
SLOW = 0.005
"""Seconds that one text may take; a machine that does something else may take longer once, not three times."""


def intent(text: str, here: Here = Here.SESSION) -> Intent:
    return hear(text, (), EAR, here).intent


@pytest.mark.parametrize("around", HARMLESS)
def test_a_harmless_sentence_beside_it_never_loses_a_cry(around: str) -> None:
    for text in (*(case.text for case in CRIES), *LONG_CRIES):
        alone = intent(text)
        if alone in TIERS:
            assert as_grave(intent(f"{around} {text}."), alone), (around, text)
            assert as_grave(intent(f"{text}. {around}"), alone), (text, around)


@pytest.mark.parametrize("no", ["not", "no", "nicht", "pas", "não", "не"])
def test_a_no_in_another_sentence_never_loses_a_cry(no: str) -> None:
    for case in CRIES:
        alone = intent(case.text)
        assert as_grave(intent(f"{case.text}. {no}"), alone), case.text
        assert as_grave(intent(f"I am fine, {no}? {no}. {case.text}"), alone), case.text


@pytest.mark.parametrize("way", WAYS)
def test_capitals_and_marks_never_change_a_tier(way: type[str]) -> None:
    for case in CASES:
        tier = intent(case.text)
        if tier in TIERS:
            assert as_grave(intent(way(case.text)), tier), way(case.text)


def test_accents_never_change_a_tier() -> None:
    bare = str.maketrans("áàâãäéèêëíîïóôõöúûüñçё", "aaaaaeeeeiiioooouuunc\u0435")
    for case in CASES:
        tier = intent(case.text)
        if tier in TIERS:
            assert as_grave(intent(case.text.translate(bare)), tier), case.text.translate(bare)


def test_a_letter_held_for_long_never_changes_a_tier() -> None:
    for case in CRIES:
        alone = intent(case.text)
        for index, letter in enumerate(case.text):
            near = case.text[max(0, index - 1) : index + 2]
            if letter.isalpha() and near.count(letter) == 1 and "'" not in near:
                held = case.text[:index] + letter * 4 + case.text[index + 1 :]
                assert as_grave(intent(held), alone), held


def mutated(dice: random.Random) -> str:
    """A text with some of its letters, words or sentences changed, doubled, swapped or gone; or any letters at all."""
    text = dice.choice(CASES).text
    for _ in range(dice.randint(0, 6)):
        at, other = dice.randint(0, len(text)), dice.choice(CASES).text
        text = dice.choice(
            (
                text[:at] + text[at + 1 :],
                text[:at] + chr(dice.choice((dice.randint(32, 126), dice.randint(160, 0x2FFF), 0x1F600))) + text[at:],
                text[:at] + text[max(0, at - 1) : at] * dice.randint(1, 9) + text[at:],
                f"{text[:at]} {other} {text[at:]}",
                " ".join(dice.sample(text.split(), len(text.split()))),
                f"{text}. {other}",
            )
        )
    return text[:300]


def test_a_million_texts_are_heard_each_in_time() -> None:
    dice = random.Random(11)
    for _ in range(1_000_000 if DEEP else 4000):
        text = mutated(dice)
        offered = RATINGS if dice.random() < 0.1 else ()
        here = dice.choice((Here.REST, Here.SESSION, Here.ANYWHERE))
        taken = []
        for _ in range(3):
            began = time.thread_time()
            assert isinstance(hear(text, offered, EAR, here).intent, Intent)
            taken.append(time.thread_time() - began)
            if taken[-1] <= SLOW:
                break
        assert min(taken) <= SLOW, (min(taken), text)


def test_a_text_is_heard_alike_in_every_process() -> None:
    tell = "from tests.core.test_hearing_properties import tell_what_is_heard as tell; tell()"
    told = [
        subprocess.run(
            [sys.executable, "-c", tell], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout.splitlines()
        for seed in ("1", "2")
    ]
    assert len(told[0]) > 5000
    assert [pair for pair in zip(*told, strict=True) if pair[0] != pair[1]] == []


def tell_what_is_heard() -> None:
    """Print what is heard in whole texts, in single words and in slips, where most wishes come into question."""
    dice = random.Random(7)
    words = sorted({word for case in CASES for word in case.text.split()})
    for text in (*(case.text for case in CASES), *words, *(mutated(dice) for _ in range(2000))):
        print(ascii(text), hear(text, (), EAR, Here.REST), hear(text, ("ok", "stop"), EAR, Here.SESSION))
