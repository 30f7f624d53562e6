"""What --record writes can be read back and lived through again."""

import re
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.channel import Letter
from bot.core.model.events import Arrived, Event, Pressed, Said
from bot.core.model.instants import HOUR, SECOND
from tests.adapters.stage import MORNING, Easeback, letter, piped

_DAY = re.compile(r"== \w{3} (\d+ \w{3} \d{4}), (\S+)")
_LINE = re.compile(r"(\d\d:\d\d:\d\d)(?:\.(\d{3}))? ([><.~]) (.*)")


def answer(event: Event) -> tuple[Letter, ...]:
    match event:
        case Said("hello"):
            return (letter("Hello.\nShall we?", 1, ("▶ Start", "Help"), alt="A mat."),)
        case Pressed():
            return letter("In…", 2, card="pacer", silent=True), letter("Out…", 3, edits="2", silent=True)
        case _:
            return ()


def read_back(text: str) -> list[tuple[int, str, str]]:
    """The lines of a transcript: when, who, what."""
    lived: list[tuple[int, str, str]] = []
    for line in text.splitlines():
        if found := _DAY.fullmatch(line):
            day, zone = found[1], ZoneInfo(found[2])
        elif found := _LINE.fullmatch(line):
            wall = datetime.strptime(f"{day} {found[1]}", "%d %b %Y %H:%M:%S").replace(tzinfo=zone)
            lived.append((int(wall.timestamp()) * SECOND + int(found[2] or 0), found[3], found[4]))
        else:
            at, mark, words = lived.pop()
            lived.append((at, mark, f"{words}\n{line.removeprefix(' ' * 9 + '| ')}"))
    return lived


async def recorded(given: str, path: Path) -> Easeback:
    easeback = Easeback(answer)
    easeback.planned = [(MORNING + 16 * HOUR, letter("A new day.", 4))]
    await piped(given, easeback, record=path)
    return easeback


async def test_a_record_reads_back_as_what_was_lived(tmp_path: Path) -> None:
    path = tmp_path / "chat"
    await recorded("hello\nstart\n/skip 1s\n/tomorrow 09:00\nthanks\n", path)
    assert read_back(path.read_text("utf-8")) == [
        (MORNING, ">", "(arrived)"),
        (MORNING, ">", "hello"),
        (MORNING, "<", "Hello.\nShall we?\n{A mat.}\n[▶ Start] [Help]"),
        (MORNING, ">", "[▶ Start]"),
        (MORNING, ".", "In…"),
        (MORNING, "~", "Out…"),
        (MORNING + 16 * HOUR, "<", "A new day."),
        (MORNING + 25 * HOUR, ">", "thanks"),
    ]


async def test_a_record_replayed_makes_the_same_record(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    before = await recorded("hello\n1\nbye\n", first)
    typed = [words.strip("[]") for _, mark, words in read_back(first.read_text("utf-8")) if mark == ">"]
    after = await recorded("\n".join(typed[1:]), second)
    assert after.events == before.events == [Said("hello"), Pressed(101, "b1"), Said("bye")]
    assert second.read_bytes() == first.read_bytes()


async def test_a_new_date_opens_a_new_day(tmp_path: Path) -> None:
    path = tmp_path / "chat"
    await recorded("hello\n/tomorrow\nhello\n", path)
    days = [line for line in path.read_text("utf-8").splitlines() if line.startswith("==")]
    assert days == ["== Fri 20 Nov 2026, Europe/London", "== Sat 21 Nov 2026, Europe/London"]


async def test_each_line_is_on_disk_as_it_happens(tmp_path: Path) -> None:
    path, seen = tmp_path / "chat", list[str]()

    def look(event: Event) -> tuple[Letter, ...]:
        seen.append(path.read_text("utf-8").splitlines()[-1])
        return ()

    await piped("hello\n", Easeback(look), record=path)
    assert seen == ["08:00:00 > (arrived)", "08:00:00 > hello"]


async def test_only_its_owner_can_read_a_record(tmp_path: Path) -> None:
    await recorded("hello\n", tmp_path / "chat")
    assert (tmp_path / "chat").stat().st_mode & 0o077 == 0


async def test_a_full_disk_ends_the_record_and_not_the_chat() -> None:
    easeback = Easeback(answer)
    shown = await piped("hello\nagain\n", easeback, record=Path("/dev/full"))
    assert easeback.events == [Said("hello"), Said("again")]
    assert shown.count("the record ends here") == 1
    assert easeback.heard[0].event == Arrived()
