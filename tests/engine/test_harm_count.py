"""Reports that something went wrong, as whoever runs Easeback counts them."""

from pathlib import Path

import pytest

from bot.core.model.events import Said
from bot.core.model.instants import DAY
from bot.core.model.intents import Intent
from bot.store import UnreadableDatabase
from bot.store.sealing.bindings import note_binding
from bot.store.upkeep.harm_count import Month, harm_reports
from tests.engine.house import House


def reports(house: House, chat: str, answer: str) -> None:
    house.hears(Said("hello"), chat)
    house.hears(Said("something went wrong"), chat)
    house.taps(answer, chat=chat)


def test_reports_are_counted_by_month_with_what_it_was(house: House) -> None:
    reports(house, "ann", Intent.HARM_SKIN)
    reports(house, "bob", Intent.SKIP)
    house.hears(Said("something went wrong"), "bob")
    house.hears(Said("a sting in my hip since Tuesday"), "bob")
    house.now += 20 * DAY
    reports(house, "cat", Intent.HARM_PAIN)
    found = harm_reports(house.url, house.vault)
    assert found.months == (
        Month("2026-11", 3, {"pain": 0, "skin": 1, "other": 1}),
        Month("2026-12", 1, {"pain": 1, "skin": 0, "other": 0}),
    )
    assert found.closed == 0


def test_own_words_about_a_harm_are_kept_nowhere(house: House) -> None:
    house.hears(Said("something went wrong"))
    house.hears(Said("a sting in my hip since Tuesday"))
    house.deliver()
    opened = b"".join(
        house.vault.open(sealed, note_binding(*row))
        for *row, sealed in house.rows("SELECT id, person, sealed FROM note")
    )
    assert b"harm" in opened
    assert b"Tuesday" not in opened
    assert b"Tuesday" not in repr(house.person()).encode()


def test_who_deletes_their_data_takes_their_reports_along(house: House) -> None:
    reports(house, "ann", Intent.HARM_SKIN)
    house.hears(Said("delete my data"))
    house.taps(Intent.DELETE_ALL)
    assert harm_reports(house.url, house.vault).months == ()


def test_what_can_not_be_opened_is_told_and_holds_nothing_up(house: House) -> None:
    reports(house, "ann", Intent.HARM_SKIN)
    house.change("UPDATE note SET sealed = x'00' WHERE id = (SELECT min(id) FROM note)")
    found = harm_reports(house.url, house.vault)
    assert found.closed == 1
    assert sum(month.reports for month in found.months) <= 1


def test_where_there_is_no_database_that_is_said(house: House, tmp_path: Path) -> None:
    with pytest.raises(UnreadableDatabase, match="There is no database"):
        harm_reports(f"sqlite:///{tmp_path / 'nowhere'}", house.vault)
