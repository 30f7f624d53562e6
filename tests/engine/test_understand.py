"""`easeback understand`: the bench for those who write the words."""

import io
import json
from pathlib import Path

import pytest

from bot.__main__ import main


def understand(monkeypatch: pytest.MonkeyPatch, typed: str, *words: str) -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    return main(["understand", *words])


def told(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, typed: str, *words: str
) -> list[dict[str, object]]:
    assert understand(monkeypatch, typed, *words) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_each_line_of_text_becomes_one_object(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = told(capsys, monkeypatch, "nxt\n\nwie lange noch\n", "--context", "session")
    assert [line["intent"] for line in lines] == ["next", "time_left"]
    assert set(lines[0]) == {"id", "intent", "slots", "tier", "confidence"}
    assert lines[0]["tier"] is None


def test_the_context_decides_what_stop_means(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert told(capsys, monkeypatch, "stop", "--context", "session")[0]["intent"] == "end_session"
    assert told(capsys, monkeypatch, "stop", "--context", "idle")[0]["intent"] == "stop_reminders"


def test_a_line_of_json_says_its_own_language_and_context(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = json.dumps({"id": "a", "text": "Erinnere mich täglich um 19 Uhr", "lang": "de", "context": "idle"})
    (line,) = told(capsys, monkeypatch, typed)
    assert line["id"] == "a"
    assert line["intent"] == "set_reminder"
    assert line["slots"] == {"time": "19:00"}


def test_one_word_alone_is_explained_too(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    (yoga,) = told(capsys, monkeypatch, "yoga", "--explain")
    assert yoga["slots"] == {"id": "yoga"}
    assert isinstance(yoga["why"], dict)
    assert yoga["why"]["guesses"]


def test_it_says_which_words_decided(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    grave, calm = told(capsys, monkeypatch, "I can't breathe\nhow big should the ball thing be", "--explain")
    assert grave["tier"] == "emergency"
    assert grave["why"] == {"heard": ["cant", "breathe"]}
    assert isinstance(calm["why"], dict)
    assert calm["why"]["guesses"][0]["question"] == "ball-size"


def test_a_report_has_a_row_for_each_intent_and_tells_confusions(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    cases = [
        {"text": "next", "lang": "en", "context": "session", "intent": "next"},
        {"text": "weiter", "lang": "de", "context": "session", "intent": "pause"},
    ]
    file = tmp_path / "cases.jsonl"
    file.write_text("\n".join(map(json.dumps, cases)))
    assert main(["understand", "--report", str(file)]) == 0
    said = capsys.readouterr().out
    assert "right: 1 of 2 (50.0 %)" in said
    assert "done, and not asked for: 1 (50.0 %)" in said
    assert "de: pause taken for next" in said


@pytest.mark.parametrize(
    ("typed", "what"),
    [
        ("hello\n{", "line 2"),
        ('{"id": 1}', "text"),
        ('{"text": "x", "context": "bath"}', "'bath' is no context"),
    ],
)
def test_a_line_that_cannot_be_read_is_told_by_its_number(
    typed: str, what: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert understand(monkeypatch, typed) == 2
    assert what in capsys.readouterr().err
