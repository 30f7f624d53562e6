"""Bad inputs. In depth: `python -m tests.security.bad_inputs --inputs 1000000`."""

from pathlib import Path

from bot.channel import Heard
from bot.core.model.events import Said
from tests.engine.house import House
from tests.security.bad_inputs import pestered


def test_twenty_thousand_bad_inputs_raise_nothing_and_touch_nobody_else(tmp_path: Path) -> None:
    told = pestered(20_000, seed=2, folder=tmp_path)
    assert (told.inputs, told.raised, told.neighbours) == (20_000, 0, 0)


def test_half_a_character_fails_nobody_in_the_same_batch(tmp_path: Path) -> None:
    house = House(tmp_path)
    halves = Heard("tg", "ann \ud83d", "key \ud83d", Said("hello \ud83d"))
    assert house.store.hear([house.heard(Said("hello"), "bob"), halves], house.now).parked == 0
    assert house.one("SELECT count(*) FROM person") == 2
    assert house.store.hear([halves], house.now).turned == 0
    house.store.close()
