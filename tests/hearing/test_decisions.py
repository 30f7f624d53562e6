"""Every machine and every Python hears the same: ten thousand decisions have one digest."""

from pathlib import Path

from tests.hearing.decisions import COUNT, decisions, digest, texts

DIGEST = Path(__file__).parent / "decisions.sha256"


def test_ten_thousand_texts_are_heard_as_they_were_when_this_was_committed() -> None:
    what_to_do = "If this is meant: python -m tests.hearing.decisions > tests/hearing/decisions.sha256"
    assert digest() == DIGEST.read_text("ascii").strip(), what_to_do


def test_the_texts_say_many_different_things() -> None:
    assert len(set(texts())) > COUNT * 9 // 10
    assert len({line.partition(" value")[0] for line in decisions()}) > 30
