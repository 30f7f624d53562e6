"""What is in clear in the file, and which indexes the hot statements use."""

import re

import pytest
from sqlmodel import SQLModel

from bot.core.model.events import Pressed, Said
from bot.core.model.intents import Intent
from bot.store import forgetting, tables
from bot.store.messages import rows
from bot.store.sql.statement import Lookup, Statement
from bot.store.turns import incoming, link_codes, unit_of_work
from tests.core.talk import WELL
from tests.engine.house import House

LIFETIMES = {
    "while the person is here",
    "until the next turn",
    "until a turn succeeds",
    "eight days",
    "seven days",
    "seven days, or while the person is here",
    "ninety days",
    "ten minutes",
    "thirteen months",
    "always",
}
MODELS = [model for model in vars(tables).values() if isinstance(model, type) and issubclass(model, SQLModel)]


def test_every_clear_column_is_listed_with_its_purpose_and_lifetime() -> None:
    models = [model for model in MODELS if model is not SQLModel]
    assert len(models) == 14
    for model in models:
        listed = dict(re.findall(r"^ +(\w+): (.+)$", model.__doc__ or "", re.MULTILINE))
        clear = {column.name for column in tables.table_of(model).columns} - {"sealed"}
        assert set(listed) == clear, model.__name__
        for name, words in listed.items():
            purpose, lifetime = words.rsplit("; ", 1)
            assert purpose, name
            assert lifetime in LIFETIMES, f"{model.__name__}.{name}: {lifetime}"


def test_the_file_has_no_column_that_the_models_do_not_have(house: House) -> None:
    for name, table in SQLModel.metadata.tables.items():
        columns = [row[1] for row in house.rows(f"PRAGMA table_info({name})")]
        assert columns == [column.name for column in table.columns]
    names = {name for (name,) in house.rows("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert names == {*SQLModel.metadata.tables, "alembic_version"}


def test_no_planted_word_is_in_the_file_in_its_log_or_in_a_backup(house: House) -> None:
    chat, zone, words = "chat-of-wilhelmina", "Pacific/Chatham", "a wild wombat sat on my back"
    house.hears(Said("hello"), chat, zone=zone)
    house.taps(Intent.AGREE_ADULT, *WELL, Intent.HAVE_BALL, "routine-full", chat=chat)
    house.taps("6", chat=chat)
    house.hears(Said(words), chat, key="key-of-wilhelmina")
    house.hears(Pressed(0, Intent.PAIN), chat)
    house.change("UPDATE person SET sealed = x'00'")
    house.hears(Said(words), chat)
    assert house.one("SELECT count(*) FROM parked") == 1
    house.store.backup(house.folder / "data" / "backup.db")
    files = [path for path in house.file.parent.iterdir() if path.stat().st_size]
    assert len(files) >= 4
    planted = (b"wilhelmina", b"Chatham", b"wombat", b"crashed", b"are-you-ok")
    for path in files:
        content = path.read_bytes()
        assert b"SQLite" in content or path.suffix != ".db"
        for word in planted:
            found = content.find(word)
            assert found < 0, f"{word!r} in {path.name}: {content[found - 40 : found + 40]!r}"


HOT: dict[str, tuple[Statement | Lookup, str]] = {
    "keys heard before": (incoming.KNOWN_KEYS, "heard USING PRIMARY KEY"),
    "who is met": (incoming.MET, "address USING INDEX sqlite_autoindex_address_1"),
    "people by id": (incoming.AT_HOME, "person USING INTEGER PRIMARY KEY"),
    "due answers": (incoming.DUE_ANSWERS, "person USING INDEX person_answer (answer_at<?)"),
    "due calls": (incoming.DUE_CALLS, "person USING INDEX person_call (call_at<?)"),
    "next answer": (incoming.NEXT_ANSWER, "person USING COVERING INDEX person_answer"),
    "next call": (incoming.NEXT_CALL, "person USING COVERING INDEX person_call"),
    "letters": (rows.FIND, "outbox USING INTEGER PRIMARY KEY"),
    "what waits": (rows.WAITING, "outbox USING INDEX outbox_open (state=? AND rowid>?)"),
    "what a start left": (rows.LET_GO, "outbox USING INDEX outbox_open (state=?)"),
    "what a start sends again": (rows.SEND_AGAIN, "outbox USING INDEX outbox_open (state=?)"),
    "overdue": (rows.OVERDUE, "outbox USING INDEX outbox_open (state=? AND rowid<?)"),
    "the card shown": (rows.SHOWN, "outbox USING INDEX outbox_card (chat=? AND card=?)"),
    "the card replaced": (unit_of_work.REPLACE_CARD, "outbox USING INDEX outbox_card (chat=? AND card=?)"),
    "codes of a person": (link_codes.FORGET_CODES, "code USING COVERING INDEX ix_code_person (person=?)"),
    "guesses of a chat": (link_codes.COUNT_GUESSES, "guess USING COVERING INDEX ix_guess_chat (chat=? AND rowid>?)"),
    "letters forgotten": (forgetting.FORGET[2], "outbox USING INDEX outbox_person (person=?)"),
}


@pytest.mark.parametrize("name", HOT)
def test_a_hot_statement_goes_straight_to_its_rows(house: House, name: str) -> None:
    statement, by = HOT[name]
    sql = statement.sql if isinstance(statement, Statement) else statement.sql(4)
    plan = [row[3] for row in house.rows(f"EXPLAIN QUERY PLAN {sql}", *[1] * sql.count("?"))]
    assert any(by in line for line in plan), plan
    assert not any(line.startswith("SCAN") for line in plan), plan
    assert not any("TEMP B-TREE" in line for line in plan), plan
