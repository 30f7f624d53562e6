"""The learned ear: its file belongs to the corpus, its numbers are whole, and no text is dear to it or hides a cry."""

import json
import random
import string
import time
from zlib import compress, decompress

import pytest

from bot.core.model.intents import Intent
from bot.core.understanding.hearing import hear_anew
from bot.core.understanding.here import Here
from bot.core.understanding.learned.features import sentences_of
from bot.core.understanding.learned.inference import (
    CONTEXTS,
    MOST_PIECES,
    MOST_WORDS,
    ONE,
    STORY_PIECES,
    TIERS_FIRST,
    Model,
    model_of,
)
from bot.core.understanding.learned.lanes import MOST_ROWS
from bot.core.understanding.learned.names import CALM, INTENTS, WISHES
from bot.core.understanding.wishes import alarm_in
from bot.core.understanding.words.normalise import LONGEST, normalise
from bot.core.understanding.words.tiers import TIERS
from bot.understand.trust import only_rules
from deploy.hearing.corpus import EAR as FILE
from deploy.hearing.corpus import digest_of, examples
from tests.core.hearing_cases import EAR

MODEL = model_of(EAR)
MOST_MS, ROOM = 1.0, 6
"""Milliseconds of the processor that any text may take; and how much slower a busy machine may be."""


def test_the_file_belongs_to_the_corpus_the_features_and_the_intents() -> None:
    lines = examples()
    assert MODEL.digest == digest_of(lines), "The corpus was changed: run `make hearing`"
    assert set(MODEL.intents) == {line.intent for line in lines}


def test_the_file_is_small_and_quickly_read() -> None:
    written = FILE.read_bytes()
    assert len(written) <= 4_000_000
    began = time.process_time()
    Model(written)
    assert time.process_time() - began < 0.060 * ROOM


def test_the_tiers_come_first_and_every_other_intent_is_a_wish_or_none() -> None:
    assert MODEL.intents[:TIERS_FIRST] == tuple(INTENTS[tier] for tier in TIERS)
    rest = set(MODEL.intents[TIERS_FIRST:])
    assert set(WISHES) <= rest
    assert rest - set(WISHES) <= {CALM, "poll_answer"}


def test_a_file_that_is_cut_is_none() -> None:
    with pytest.raises(Exception, match=r"incomplete|rows"):
        Model(FILE.read_bytes()[:-100])


def test_chances_add_up_and_what_is_out_of_question_has_none() -> None:
    said = MODEL.hear(normalise("remind me at seven please"))
    but = frozenset({MODEL.intents.index("set_reminder")})
    for context in range(len(CONTEXTS) + 1):
        assert ONE - len(MODEL.intents) <= sum(MODEL.chances(said.whole, context)) <= ONE
        assert ONE - len(MODEL.intents) <= sum(MODEL.chances(said.whole, context, but)) <= ONE
        assert MODEL.chances(said.whole, context, but)[MODEL.intents.index("set_reminder")] == 0


def test_rows_never_overflow_their_lanes() -> None:
    """The dearest sentence, and the longest run of them, have no more rows than a lane holds of the greatest bytes."""
    pairs = 2 * MOST_WORDS - 1
    assert MOST_ROWS * 255 < 1 << 16
    assert MOST_WORDS + pairs + max(MOST_PIECES, STORY_PIECES) + 1 <= MOST_ROWS
    longest = ["".join(random.Random(at).choices(string.ascii_lowercase, k=30)) for at in range(MOST_WORDS)]
    for context in range(len(CONTEXTS) + 1):
        chances = MODEL.chances(MODEL.hear(f"numb {' '.join(longest[1:])}").whole, context)
        assert all(0 <= each <= ONE for each in chances)
        assert sum(chances) > ONE - len(chances)


@pytest.mark.parametrize(("name", "much"), [("scale", 40), ("layer", 200)])
def test_a_file_whose_numbers_its_lanes_do_not_hold_is_none(name: str, much: int) -> None:
    head, _, rest = decompress(FILE.read_bytes()).partition(b"\n")
    told = json.loads(head)
    told[name] *= much
    with pytest.raises(ValueError, match="lanes"):
        Model(compress(json.dumps(told).encode() + b"\n" + rest, 1))


def test_words_that_weigh_are_named() -> None:
    tier = MODEL.intents.index("dizzy")
    assert "dizzy" in MODEL.words_for(normalise("oh dear i feel so dizzy"), tier)


@pytest.mark.parametrize("around", ["it was a nice day", "heute nicht", "no es mi perro", "сегодня нет"])
def test_what_stands_beside_a_sentence_takes_nothing_from_it(around: str) -> None:
    for line in examples()[::97]:
        if line.intent in ("emergency", "crisis") and len(sentences_of(normalise(line.text))) < 4:
            alone = alarm_in(MODEL.hear(normalise(line.text)), EAR, Here.SESSION, ())
            for text in (f"{around}. {line.text}", f"{line.text.rstrip('.')}. {around}"):
                beside = alarm_in(MODEL.hear(normalise(text)), EAR, Here.SESSION, ())
                assert alone is None or (beside is not None and TIERS.index(beside) <= TIERS.index(alone)), text


def crafted() -> dict[str, str]:
    """Texts that are as long as a chat lets one be, each dear in a way of its own."""
    dice, known = random.Random(3), [word for line in examples()[::50] for word in line.text.split()]

    def letters(most: int, count: int, between: str = " ") -> str:
        return between.join("".join(dice.choices(string.ascii_lowercase, k=most)) for _ in range(count))[:LONGEST]

    return {
        "known words": " ".join(dice.choices(known, k=900))[:LONGEST],
        "letters": letters(1, 2048),
        "short words": letters(2, 1365),
        "words that nobody said": letters(6, 600),
        "long words": letters(26, 149),
        "short sentences": letters(2, 1000, ". "),
        "sentences": ". ".join(letters(12, 18) for _ in range(17))[:LONGEST],
        "one word": "numb " * 800,
        "no space": letters(LONGEST, 1),
    }


@pytest.mark.parametrize("kind", crafted())
def test_no_text_is_dear(kind: str) -> None:
    plain, least = normalise(crafted()[kind]), 1e9
    for _ in range(5):
        began = time.thread_time()
        MODEL.hear(plain)
        least = min(least, time.thread_time() - began)
    assert least * 1000 < MOST_MS * ROOM


def test_a_cry_is_heard_wherever_it_stands_in_a_story() -> None:
    around = [f"{place} was nice today and we walked on" for place in ("the park", "the sea", "the wood") * 20]
    for cry in ("i cannot feel anything between my legs and wet myself", "i want to end my life tonight"):
        for at in range(0, len(around), 7):
            text = ". ".join((*around[:at], cry, *around[at:]))
            assert alarm_in(MODEL.hear(normalise(text)), EAR, Here.SESSION, ()) in TIERS[:3], at


def test_rules_that_hear_something_grave_are_asked_about_where_the_ear_doubts_and_stand_where_there_is_none() -> None:
    """In a few words of its own a cry is never doubted, whatever stands beside it."""
    tale, cry = "my brother had a stroke many years ago and he is sailing again", "I can't breathe"
    assert hear_anew(tale, (), EAR, Here.SESSION).intent is Intent.ASK
    assert hear_anew(tale, (), only_rules(EAR), Here.SESSION).intent is Intent.EMERGENCY
    assert hear_anew(f"{tale}, {cry}, thank you", (), EAR, Here.SESSION).intent is Intent.EMERGENCY
