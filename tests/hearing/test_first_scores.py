"""The first scores of every round of left-out writers, with what chance may have done to them."""

from pathlib import Path

import pytest
import yaml

from tests.hearing.figures import BARS, Figure
from tests.hearing.score import told

SCORES = yaml.load((Path(__file__).parent / "first_scores.yaml").read_text("utf-8"), Loader=yaml.CSafeLoader) or {}
ROUNDS = [(name, writer, figures) for name, writers in SCORES.items() for writer, figures in writers.items()]
LANGUAGES = {"en", "es", "de", "fr", "pt", "ru"}


@pytest.mark.parametrize("name", SCORES)
def test_a_round_has_every_language(name: str) -> None:
    assert {writer.partition("-")[0] for writer in SCORES[name]} == LANGUAGES


@pytest.mark.parametrize(("name", "writer", "figures"), ROUNDS)
def test_every_figure_is_there_with_its_interval(name: str, writer: str, figures: dict[str, list[int]]) -> None:
    assert list(figures) == list(BARS), (name, writer)
    for figure in (Figure(*each) for each in figures.values()):
        low, high = figure.interval
        assert 0 <= low <= figure.share <= high <= 1, told(figure)


@pytest.mark.parametrize(("name", "writer"), [(name, writer) for name, writer, _ in ROUNDS])
def test_a_round_was_long_enough(name: str, writer: str) -> None:
    figures = SCORES[name][writer]
    lines = sum(figures[each][1] for each in ("grave", "body", "ask", "false_emergency", "false_emergency_calm"))
    assert lines >= 300


def test_a_writer_is_left_out_once() -> None:
    writers = [writer for _, writer, _ in ROUNDS]
    assert len(writers) == len(set(writers))


def test_the_intervals_are_those_of_the_books() -> None:
    """E. B. Wilson's interval for 8 of 10, and for none of 10, as statistics books print it."""
    assert [round(each, 3) for each in Figure(8, 10).interval] == [0.490, 0.943]
    assert [round(each, 3) for each in Figure(0, 10).interval] == [0.000, 0.278]
