"""The doctor names each fault that is planted, with what to do about it, and finds nothing where nothing is."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from bot.core.model.events import Said
from bot.core.model.instants import DAY, SECOND
from bot.core.model.intents import Intent
from bot.doctor import Case, Finding, State, configuration, content, examine
from bot.doctor.examination import ROOMS
from bot.doctor.platforms import examine as examine_platform
from bot.keys import make_key_file
from bot.registration import Registration, Trouble
from bot.settings import Settings
from bot.store.manifest import sign
from bot.store.tombstones import tombstone_file
from bot.vault import open_vault
from tests.adapters.discord.api import TOKEN as DISCORD
from tests.adapters.telegram.api import TOKEN
from tests.engine.house import House
from tests.process.chat import ROOT, environment

Plant = Callable[[House, "Patient"], None]


class Patient:
    """A machine on which all is well: what a test plants a fault in."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.settings: dict[str, Any] = {
            "state_dir": house.folder / "data",
            "database": house.url,
            "key_file": house.folder / "keys" / "key",
            "telegram_token": TOKEN,
            "operator": "Ann, ann@example.org",
        }
        self.case: dict[str, Any] = {"now": lambda: house.now, "descriptors": lambda: 4096, "free": lambda _: 1 << 40}
        self.backup = house.folder / "data" / "backups" / "easeback-2026-11-20.sqlite"
        self.backup.parent.mkdir()
        house.store.backup(self.backup)
        os.utime(self.backup, (house.now / 1000, house.now / 1000))

    def findings(self) -> list[Finding]:
        """Of all rooms but the content's, which takes a second, and which nobody has signed anyway."""
        rooms = [room for room in ROOMS if room is not content]
        return [finding for room in rooms for finding in room.examine(self.described())]

    def described(self) -> Case:
        return Case(Settings(_env_file=None, **self.settings), "easeback", **self.case)

    def ails(self) -> list[Finding]:
        return [each for each in self.findings() if each.state is not State.OK]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path)
    house.hears(Said("hello"))
    house.hears(Said("hello"), "bob")
    house.hears(Said("delete my data"), "bob")
    house.taps(Intent.DELETE_ALL, chat="bob")
    house.file.chmod(0o600)
    house.file.parent.chmod(0o700)
    yield house
    house.store.close()


@pytest.fixture
def patient(house: House) -> Patient:
    return Patient(house)


def test_where_nothing_is_planted_nothing_is_found(patient: Patient) -> None:
    assert patient.ails() == []
    assert len(patient.findings()) >= 10


def at(**settings: Any) -> Plant:
    return lambda house, patient: patient.settings.update(settings)


def case(**facts: Any) -> Plant:
    return lambda house, patient: patient.case.update(facts)


def change(query: str) -> Plant:
    return lambda house, patient: house.change(query)


def key_is_gone(house: House, patient: Patient) -> None:
    patient.settings["key_file"].unlink()


def key_is_open(house: House, patient: Patient) -> None:
    patient.settings["key_file"].chmod(0o644)


def key_is_another(house: House, patient: Patient) -> None:
    patient.settings["key_file"].unlink()
    make_key_file(patient.settings["key_file"])


def key_is_no_key(house: House, patient: Patient) -> None:
    patient.settings["key_file"].write_text("plovdiv\n")


def key_is_beside_the_data(house: House, patient: Patient) -> None:
    file = house.file.with_name("key")
    shutil.move(patient.settings["key_file"], file)
    patient.settings["key_file"] = file


def key_is_in_the_environment(house: House, patient: Patient) -> None:
    patient.settings["key"] = patient.settings["key_file"].read_text()


def text_is_no_key(house: House, patient: Patient) -> None:
    patient.settings["key"] = "plovdiv"


def in_its_place(house: House, patient: Patient, words: bytes) -> None:
    path = house.folder / "data" / "ill.db"
    path.write_bytes(words)
    patient.settings["database"] = f"sqlite:///{path}"


def pages_are_damaged(house: House, patient: Patient) -> None:
    words = patient.backup.read_bytes()
    in_its_place(house, patient, words[:4096] + b"\xff" * (len(words) - 4096))


def one_page_is_damaged(house: House, patient: Patient) -> None:
    page = house.one("SELECT rootpage FROM sqlite_master WHERE name = 'ix_guess_chat'")
    words = bytearray(patient.backup.read_bytes())
    size = int.from_bytes(words[16:18])
    words[(page - 1) * size : page * size] = b"\xff" * size
    in_its_place(house, patient, bytes(words))


def is_no_database(house: House, patient: Patient) -> None:
    in_its_place(house, patient, b"shopping: milk, rice\n" * 500)


def is_of_somebody_else(house: House, patient: Patient) -> None:
    path = house.folder / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE shopping (what TEXT)")
    connection.close()
    patient.settings["database"] = f"sqlite:///{path}"


def newest_seals_are_changed(house: House, patient: Patient) -> None:
    house.change("UPDATE person SET sealed = x'00'")


def file_of_the_forgotten_is_gone(house: House, patient: Patient) -> None:
    tombstone_file(house.file).unlink()


def file_of_the_forgotten_is_a_folder(house: House, patient: Patient) -> None:
    file_of_the_forgotten_is_gone(house, patient)
    tombstone_file(house.file).mkdir()


def database_is_open(house: House, patient: Patient) -> None:
    house.file.chmod(0o644)


def folder_is_open(house: House, patient: Patient) -> None:
    house.file.parent.chmod(0o755)


def folder_is_a_file(house: House, patient: Patient) -> None:
    (house.folder / "file").touch()
    patient.settings["state_dir"] = house.folder / "file" / "state"


def no_backup(house: House, patient: Patient) -> None:
    patient.backup.unlink()
    patient.case["now"] = lambda: house.file.stat().st_ctime_ns // 1_000_000 + 3 * DAY


def no_backup_yet(house: House, patient: Patient) -> None:
    patient.backup.unlink()
    patient.case["now"] = lambda: house.file.stat().st_ctime_ns // 1_000_000


def backup_is_old(house: House, patient: Patient) -> None:
    patient.case["now"] = lambda: house.now + 4 * DAY


def rewritten(patient: Patient, words: bytes) -> None:
    seen = patient.backup.stat()
    patient.backup.write_bytes(words)
    os.utime(patient.backup, (seen.st_atime, seen.st_mtime))


def backup_is_changed(house: House, patient: Patient) -> None:
    words = bytearray(patient.backup.read_bytes())
    words[5000] ^= 1
    rewritten(patient, bytes(words))


def backup_is_unsigned(house: House, patient: Patient) -> None:
    rewritten(patient, patient.backup.read_bytes()[:-66])


def backup_is_of_other_keys(house: House, patient: Patient) -> None:
    rewritten(patient, patient.backup.read_bytes()[:-66])
    sign(patient.backup, open_vault(house.folder / "other key", None, fresh=True))
    os.utime(patient.backup, (house.now / 1000, house.now / 1000))


def token_file_is_open(house: House, patient: Patient) -> None:
    file = house.folder / "token"
    file.write_text(DISCORD)
    file.chmod(0o644)
    patient.settings["discord_token_file"] = file


def settings_file_is_open(house: House, patient: Patient) -> None:
    file = house.folder / ".env"
    file.write_text(f"EASEBACK_TELEGRAM_TOKEN={TOKEN}\n")
    file.chmod(0o644)
    patient.case["file"] = file


FAULTS: dict[str, tuple[Plant, State, str, str]] = {
    "no token": (at(telegram_token=""), State.LOOK, "No token is set", "EASEBACK_TELEGRAM_TOKEN"),
    "nobody is named": (at(operator=""), State.LOOK, "names nobody", "EASEBACK_OPERATOR"),
    "an open token": (token_file_is_open, State.WRONG, "may read the token", "chmod 600"),
    "an open .env": (settings_file_is_open, State.WRONG, "a secret is in it", "chmod 600"),
    "an API in the clear": (at(telegram_api="http://api.example.org"), State.LOOK, "in the clear", "https"),
    "figures for all": (at(web_host="0.0.0.0", web_port=8080), State.LOOK, "open to whoever", "/metrics"),  # noqa: S104
    "a clock of long ago": (case(now=lambda: 1_500_000_000_000), State.WRONG, "before the program", "timedatectl"),
    "old time zones": (case(now=lambda: 1_806_000_000_000), State.LOOK, "more than a year ago", "Upgrade"),
    "very old time zones": (case(now=lambda: 1_900_000_000_000), State.WRONG, "years ago", "Upgrade"),
    "few descriptors": (case(descriptors=lambda: 256), State.WRONG, "Only 256", "LimitNOFILE"),
    "a full disk": (case(free=lambda _: 10 << 20), State.WRONG, "Only 10 MB", "Free"),
    "a disk nearly full": (case(free=lambda _: 200 << 20), State.LOOK, "Only 200 MB", "backup and an upgrade"),
    "an open folder": (folder_is_open, State.WRONG, "may look into", "chmod 700"),
    "a file for a folder": (folder_is_a_file, State.WRONG, "where a folder is needed", "EASEBACK_STATE_DIR"),
    "a key that is gone": (key_is_gone, State.WRONG, "is missing", "Put the key file back"),
    "an open key": (key_is_open, State.WRONG, "Other users may open", "chmod 600"),
    "another key": (key_is_another, State.WRONG, "don't open", "that belongs to this database"),
    "no key in the file": (key_is_no_key, State.WRONG, "is not a key", "Put the copy back"),
    "a key beside the data": (key_is_beside_the_data, State.WRONG, "beside the data", "EASEBACK_KEY_FILE"),
    "a key in the environment": (key_is_in_the_environment, State.LOOK, "in the environment", "EASEBACK_KEY_FILE"),
    "no key in the environment": (text_is_no_key, State.WRONG, "is not a key", "Put the copy back"),
    "damaged pages": (pages_are_damaged, State.WRONG, "is damaged", "the last backup in its place"),
    "a damaged page": (one_page_is_damaged, State.WRONG, "is damaged", "the last backup in its place"),
    "no database": (is_no_database, State.WRONG, "is not a database", "Name the right file"),
    "somebody else's database": (is_of_somebody_else, State.WRONG, "not one of Easeback", "Name another file"),
    "another kind of database": (at(database="postgresql://db/easeback"), State.WRONG, "in postgresql", "sqlite:"),
    "a newer database": (
        change("UPDATE alembic_version SET version_num = '9999'"),
        State.WRONG,
        "A newer Easeback",
        "Start the newer version",
    ),
    "an older database": (
        change("UPDATE alembic_version SET version_num = '0006'"),
        State.LOOK,
        "of an earlier version",
        "easeback backup",
    ),
    "an open database": (database_is_open, State.WRONG, "Other users may read", "chmod 600"),
    "changed seals": (newest_seals_are_changed, State.WRONG, "newest rows of the table person", "restore the last"),
    "the forgotten are gone": (file_of_the_forgotten_is_gone, State.WRONG, "does not know 1", "Put the file back"),
    "the forgotten can't be read": (
        file_of_the_forgotten_is_a_folder,
        State.WRONG,
        "can't be read",
        "Give Easeback back the right",
    ),
    "no backup": (no_backup, State.WRONG, "There is none", "easeback backup"),
    "no backup yet": (no_backup_yet, State.LOOK, "There is none", "easeback backup"),
    "an old backup": (backup_is_old, State.WRONG, "days ago", "easeback backup"),
    "a changed backup": (backup_is_changed, State.WRONG, "somebody has changed it", "Take another one"),
    "an unsigned backup": (backup_is_unsigned, State.WRONG, "has no manifest", "--unsigned"),
    "a backup of other keys": (backup_is_of_other_keys, State.WRONG, "made with other keys", "Put back the key file"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_named_with_what_to_do(house: House, patient: Patient, fault: str) -> None:
    plant, state, what, do = FAULTS[fault]
    plant(house, patient)
    found = patient.ails()
    assert [each for each in found if each.state is state and what in each.what and do in each.do], found
    assert not [each for each in found if TOKEN in str(each) or "plovdiv" in str(each)]


def test_there_are_as_many_faults_as_were_promised() -> None:
    assert len(FAULTS) + len(ANSWERS) >= 25


ANSWERS: dict[str, tuple[Registration, dict[str, Any], State, str, str]] = {
    "token": (Registration("telegram", Trouble.TOKEN), {}, State.WRONG, "not accepted", "@BotFather"),
    "discord's token": (Registration("discord", Trouble.TOKEN), {}, State.WRONG, "not accepted", "Reset Token"),
    "away": (Registration("discord", Trouble.AWAY, "no connection"), {}, State.WRONG, "no connection", "network"),
    "a no": (Registration("telegram", Trouble.NO, "Bad Request"), {}, State.WRONG, "Bad Request", "bot's page"),
    "no commands": (Registration("telegram", is_published=False), {}, State.LOOK, "commands", "easeback publish"),
    "a webhook": (Registration("telegram", webhook="https://x"), {}, State.LOOK, "another address", "deleteWebhook"),
    "no webhook": (
        Registration("telegram", webhook=""),
        {"webhook_url": "https://x", "web_port": 80},
        State.LOOK,
        "does not call",
        "easeback serve",
    ),
    "a failing webhook": (
        Registration("telegram", webhook="https://x", webhook_trouble="Connection refused"),
        {"webhook_url": "https://x", "web_port": 80},
        State.WRONG,
        "Connection refused",
        "port 80",
    ),
    "a queue": (Registration("telegram", webhook="", webhook_behind=900), {}, State.LOOK, "900 events", "serve"),
    "a clock a little off": (Registration("telegram", told_at=9 * SECOND), {}, State.LOOK, "9 s apart", "timedatectl"),
    "a clock far off": (Registration("telegram", told_at=DAY), {}, State.WRONG, "86400 s apart", "timedatectl"),
}


@pytest.mark.parametrize("answer", ANSWERS)
def test_what_a_platform_answers_is_judged(answer: str) -> None:
    registration, given, state, what, do = ANSWERS[answer]
    found = [*examine_platform(Case(Settings(_env_file=None, **given), "easeback", now=lambda: 0), registration)]
    assert [each for each in found if each.state is state and what in each.what and do in each.do], found


def test_a_platform_where_all_is_well_has_nothing_to_mend() -> None:
    good = Registration("telegram", told_at=0, webhook="")
    case = Case(Settings(_env_file=None), "easeback", now=lambda: 0)
    assert {each.state for each in examine_platform(case, good)} == {State.OK}
    hooked = Settings(_env_file=None, webhook_url="https://x", web_port=80)
    found = examine_platform(replace(case, settings=hooked), replace(good, webhook="https://x"))
    assert {each.state for each in found} == {State.OK}


def test_every_unknown_name_is_told_at_once_with_the_nearest(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("EASEBACK_DATABSE=x\n")
    found = [*configuration.names({"EASEBACK_OPERATR": "x", "PATH": "y"}, file)]
    assert [each.do for each in found] == [
        "Rename it (the nearest is EASEBACK_DATABASE)",
        "Rename it (the nearest is EASEBACK_OPERATOR)",
    ]


@pytest.mark.parametrize("line", ["EASEBACK_LOG=loud", "EASEBACK_WEBHOOK_URL=https://x", "EASEBACK_TELEGRAM_TOKEN=x"])
def test_settings_that_can_not_be_read_are_the_only_finding(tmp_path: Path, line: str) -> None:
    file = tmp_path / ".env"
    file.write_text(line)
    (found,) = examine("easeback", lambda _: (), file, {})
    assert found.state is State.WRONG
    assert found.about == "settings"


def test_broken_content_is_told_with_file_and_line(patient: Patient, tmp_path: Path) -> None:
    folder = tmp_path / "content"
    shutil.copytree(ROOT / "content", folder, ignore=shutil.ignore_patterns("corpus", "audio", "pictures"))
    lines = folder / "lines.yaml"
    lines.write_text(lines.read_text("utf-8") + "\nplovdiv: [\n", "utf-8")
    patient.settings["content"] = folder
    found = [*content.examine(patient.described())]
    assert found
    assert all(each.state is State.WRONG and each.do for each in found)
    assert any("lines.yaml:" in each.what for each in found)


def test_who_has_not_signed_is_told(patient: Patient) -> None:
    found = [each for each in content.examine(patient.described()) if each.state is State.LOOK]
    assert any("clinician" in each.what for each in found)
    assert any("native speaker" in each.what for each in found)


def doctor(folder: Path, *options: str, **more: str) -> tuple[int, str]:
    ran = subprocess.run(
        [sys.executable, "-m", "bot", "doctor", *options],
        cwd=ROOT,
        env=environment(folder) | more,
        capture_output=True,
        text=True,
        check=False,
    )
    return ran.returncode, ran.stdout + ran.stderr


def test_the_command_prints_findings_and_ends_with_1_if_one_is_wrong(tmp_path: Path) -> None:
    code, words = doctor(tmp_path, "--offline", "--json", EASEBACK_OPERATOR="Ann")
    findings = json.loads(words)
    assert code == 0, words
    assert {each["state"] for each in findings} <= {"ok", "look"}
    code, words = doctor(tmp_path, "--offline", EASEBACK_OPERATR="Ann")
    assert code == 1
    assert words.startswith(
        "wrong  settings: EASEBACK_OPERATR in the environment is no setting of Easeback.\n       -> "
    )
