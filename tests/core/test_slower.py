"""A slower pace: each step that moves takes half as long again; the breath and the rest on the ball keep their time."""

import pytest
from msgspec.structs import replace

from bot.core.machine.registry import offered
from bot.core.model.content import Ball, CueKind
from bot.core.model.instants import SECOND
from bot.core.model.intents import Intent
from bot.core.session.steps import cues_of, has_track, length_of, session_of
from tests.core.talk import BOOK, Talk, lying_down, screened


def slowly(form: str = "full") -> Talk:
    talk = screened()
    talk.says("slower pace")
    assert talk.me.slow
    talk.says("start")
    talk.taps(Intent.HAVE_BALL, f"routine-{form}")
    if form in ("breathing", "bed"):
        talk.taps(Intent.ON_SIDE if form == "breathing" else Intent.IN_BED)
    assert not has_track(talk.me, BOOK)
    talk.taps("6")
    return talk


@pytest.mark.parametrize("form", BOOK.current)
def test_only_what_moves_is_slower(form: str) -> None:
    session = replace(session_of(slowly(form).me), extra=0)
    for step in BOOK.routine(form).steps:
        paced = any(cue.kind is CueKind.PACE for cue in step.cues)
        keeps = paced or step.ball is Ball.ON
        assert length_of(step, session) == (step.length if keeps else step.length * 3 // 2), step.id
        ats = [cue.at for cue in cues_of(step, session)]
        assert ats == [cue.at if keeps else cue.at * 3 // 2 for cue in step.cues]


def test_the_whole_session_comes_by_itself_and_stays_under_five_minutes_on_the_ball() -> None:
    talk = slowly()
    lines = talk.wait(2000)
    assert "ball-cap" not in lines
    assert lines.index("full-ball-out") < lines.index("full-ball-out-at-1") < lines.index("full-notice")


def test_getting_on_has_seventy_five_seconds() -> None:
    talk = slowly()
    talk.taps(Intent.NEXT, Intent.NEXT, Intent.NEXT, Intent.NEXT)
    assert talk.step == "ball-in"
    talk.wait(73)
    assert talk.step == "ball-in"
    talk.wait(2)
    assert talk.step == "comfort"


def test_how_long_counts_the_slower_steps() -> None:
    talk = slowly("breathing")
    talk.says("how long")
    assert talk.heard[-1].line == "how-long"
    told = int(talk.heard[-1].args["seconds"])
    slow = sum(step.length * (1 if step.id == "breathe" else 1.5) for step in BOOK.routine("breathing").steps)
    assert abs(told - slow / SECOND) <= 2


def test_it_is_offered_after_the_second_more_time_and_works_at_once() -> None:
    talk = lying_down()
    talk.taps(Intent.NEXT, Intent.NEXT, Intent.NEXT, Intent.NEXT)
    assert Intent.SLOWER not in offered(talk.me, BOOK)
    talk.taps(Intent.MORE_TIME)
    assert Intent.SLOWER not in offered(talk.me, BOOK)
    talk.taps(Intent.MORE_TIME, Intent.SLOWER)
    assert (talk.me.slow, session_of(talk.me).slow) == (True, True)
    assert Intent.SLOWER not in offered(talk.me, BOOK)


def test_switched_on_in_the_settings_of_a_session_it_counts_at_once() -> None:
    talk = lying_down("bed")
    talk.says("settings")
    talk.taps(Intent.SLOWER)
    assert (talk.me.slow, session_of(talk.me).slow) == (True, True)


def test_switched_off_in_a_session_it_counts_from_the_next_one() -> None:
    talk = slowly("bed")
    talk.says("settings")
    talk.taps(Intent.SLOWER)
    assert (talk.me.slow, session_of(talk.me).slow) == (False, True)


def test_beside_a_track_the_steps_ring_again_since_a_track_keeps_its_own_time() -> None:
    talk = screened()
    talk.taps(Intent.HAVE_BALL, Intent.LISTEN, "routine-breathing", Intent.ON_SIDE, "6", Intent.SPOKEN, Intent.PLAYING)
    talk.wait(12)
    assert session_of(talk.me).mode == "track"
    assert talk.says("slower pace") == ["track-left", "slow-set"]
    assert session_of(talk.me).mode == "hands-free"
