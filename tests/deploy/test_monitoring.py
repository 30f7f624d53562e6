"""Alerts and dashboard ask for figures that there are, and each alert says what to do and is rehearsed."""

import ast
import json
import re
from collections.abc import Iterator
from typing import get_args, get_type_hints

import pytest
import yaml

from bot.channel import Refused
from bot.figures import Figure, exposed
from bot.help import ABOUT
from tests.run import ROOT

MONITORING = ROOT / "deploy" / "monitoring"
ALERTS = [
    rule
    for group in yaml.safe_load((MONITORING / "alerts.yaml").read_text("utf-8"))["groups"]
    for rule in group["rules"]
]
DASHBOARD = json.loads((MONITORING / "dashboard.json").read_text("utf-8"))
NAMES = re.compile(r"\beaseback_\w+")


def figures() -> Iterator[tuple[str, frozenset[str]]]:
    """Every figure that the code makes, with its labels: the first argument, and the first words of all pairs in it."""
    files = [path for folder in ("bot", "adapters") for path in (ROOT / folder).rglob("*.py")]
    for node in (node for path in files for node in ast.walk(ast.parse(path.read_text("utf-8")))):
        match node:
            case ast.Call(func=ast.Attribute(attr="told"), args=[ast.Constant(value=str(name)), *_]):
                for part, labels in (("bucket", {"le"}), ("count", ()), ("sum", ())):
                    yield f"easeback_{name}_{part}", frozenset(labels)
            case ast.Call(func=ast.Name(id="Figure"), args=[ast.Constant(value=str(name)), *_]):
                pairs = [each.elts[0] for each in ast.walk(node) if isinstance(each, ast.Tuple) and len(each.elts) == 2]
                yield f"easeback_{name}", frozenset(str(each.value) for each in pairs if isinstance(each, ast.Constant))


KNOWN = dict(figures())
OF_THE_PROCESS = set(NAMES.findall(exposed(()).decode()))


def asked() -> list[str]:
    """Every expression of both files."""
    return [
        *(rule["expr"] for rule in ALERTS),
        *(target["expr"] for panel in DASHBOARD["panels"] for target in panel["targets"]),
    ]


def test_the_figures_of_the_code_are_found() -> None:
    assert len(KNOWN) >= 12
    assert KNOWN["easeback_messages_total"] == {"channel", "outcome"}
    assert KNOWN["easeback_outbox_messages"] == {"state", "urgency"}
    assert "easeback_cue_lateness_seconds_bucket" in KNOWN
    assert "easeback_process_resident_memory_bytes" in OF_THE_PROCESS


@pytest.mark.parametrize("expression", asked())
def test_every_figure_that_is_asked_for_is_there(expression: str) -> None:
    for name in NAMES.findall(expression):
        assert name in KNOWN or name in OF_THE_PROCESS, name


def test_every_outcome_that_is_asked_for_is_one() -> None:
    words = {"delivered", "unknown", *get_args(get_type_hints(Refused)["why"])}
    named = {word for expression in asked() for word in re.findall(r'outcome="(\w+)"', expression)}
    assert named <= words
    assert named


@pytest.mark.parametrize("rule", ALERTS, ids=lambda rule: str(rule["alert"]))
def test_every_alert_says_what_is_so_and_what_to_do_and_is_rehearsed(rule: dict[str, dict[str, str]]) -> None:
    assert set(rule["annotations"]) == {"summary", "do"}
    assert rule["labels"]["severity"] in ("page", "ticket")
    for command in re.findall(r"easeback ([a-z-]+)", rule["annotations"]["do"]):
        assert command in ABOUT
    rehearsed = yaml.safe_load((MONITORING / "alerts_test.yaml").read_text("utf-8"))["tests"]
    quiet, *woken = rehearsed
    assert rule["alert"] in {each["alertname"] for each in quiet["alert_rule_test"]}
    assert [each for test in woken for each in test["alert_rule_test"] if each["alertname"] == rule["alert"]]


def test_nothing_that_is_counted_is_somebodys() -> None:
    labels = {label for each in KNOWN.values() for label in each}
    assert labels <= {"channel", "outcome", "part", "state", "urgency", "le"}
    assert Figure("x", "y", 1).labels == ()


def test_no_two_panels_lie_on_one_another() -> None:
    taken = set[tuple[int, int]]()
    for panel in DASHBOARD["panels"]:
        place = panel["gridPos"]
        cells = {
            (x, y)
            for x in range(place["x"], place["x"] + place["w"])
            for y in range(place["y"], place["y"] + place["h"])
        }
        assert not cells & taken, panel["title"]
        assert all(x < 24 for x, _ in cells)
        taken |= cells
