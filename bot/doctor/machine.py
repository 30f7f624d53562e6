"""The machine: its clock, its time zones, its disk, how much may be open at once, the folder of the data."""

import os
import stat
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import version

from bot.core.model.instants import DAY, Instant
from bot.doctor.finding import Case, Finding, look, nearest_folder, well, wrong
from bot.store import StoreProblem

CLOCK, ZONES, DISK, FOLDER, OPEN = "clock", "time zones", "disk", "state folder", "descriptors"
ZONES_AGE = 400 * DAY
"""Some zone changes its rules in nearly every year."""
LEAST_FREE = 256 << 20
"""Bytes: beside the database there have to fit a backup, or a copy of it before its tables change."""
LEAST_DESCRIPTORS = 1024


def examine(case: Case) -> Iterator[Finding]:
    """All of it."""
    yield from _clock(case)
    yield from _folder(case)
    yield from _disk(case)
    most = case.descriptors()
    if 0 <= most < LEAST_DESCRIPTORS:
        do = f"Raise it to {LEAST_DESCRIPTORS} or more (systemd: LimitNOFILE=, a shell: ulimit -n)"
        yield wrong(OPEN, f"Only {most} files and connections may be open at once", do)
    else:
        yield well(OPEN, "Enough files and connections may be open at once")


def _released(of: str) -> Instant:
    """The beginning of the year in which a version of tzdata came out: "2026.6" is the sixth of that year."""
    year = int(of.split(".")[0])
    return round(datetime(year, 1, 1, tzinfo=UTC).timestamp() * 1000)


def _clock(case: Case) -> Iterator[Finding]:
    zones = version("tzdata")
    now, released = case.now(), _released(zones)
    described = f"{datetime.fromtimestamp(now / 1000, UTC):%Y-%m-%d %H:%M} UTC"
    if now < released:
        do = "Set it, and let something keep it (timedatectl set-ntp true)"
        yield wrong(CLOCK, f"This machine says it is {described}, before the program was built", do)
    else:
        yield well(CLOCK, f"This machine says it is {described}")
    if now - released > ZONES_AGE + 365 * DAY:
        do = "Upgrade Easeback: else reminders come an hour early or late where a country has changed its clocks"
        yield wrong(ZONES, f"The rules of the time zones are of {zones}, years ago", do)
    elif now - released > ZONES_AGE:
        do = "Upgrade Easeback soon: countries change their clocks, and reminders would come an hour off"
        yield look(ZONES, f"The rules of the time zones are of {zones}, more than a year ago", do)
    else:
        yield well(ZONES, f"The rules of the time zones are of {zones}")


def _folder(case: Case) -> Iterator[Finding]:
    folder = case.settings.state_dir
    there = nearest_folder(folder)
    if not there.is_dir():
        yield wrong(FOLDER, f"{there} is a file where a folder is needed", "Name another EASEBACK_STATE_DIR")
    elif not os.access(there, os.W_OK | os.X_OK):
        yield wrong(FOLDER, f"{there} can't be written to by this user", "Give the user of Easeback the right to it")
    elif there == folder and stat.S_IMODE(folder.stat().st_mode) & 0o077:
        yield wrong(FOLDER, f"Other users may look into {folder}", f"chmod 700 {folder}")
    elif there != folder:
        yield well(FOLDER, f"{folder} will be made at the first start")
    else:
        yield well(FOLDER, f"{folder} is for this user alone")


def _disk(case: Case) -> Iterator[Finding]:
    try:
        size = case.database.stat().st_size if case.database.exists() else 0
    except StoreProblem:
        size = 0
    free = case.free(nearest_folder(case.settings.state_dir))
    needed = LEAST_FREE + 2 * size
    left = f"{free // (1 << 20)} MB are free"
    if free < LEAST_FREE // 4:
        yield wrong(DISK, f"Only {left}", f"Free {needed // (1 << 20)} MB: on a full disk nobody is heard")
    elif free < needed:
        do = f"Free {needed // (1 << 20)} MB, so that a backup and an upgrade have room"
        yield look(DISK, f"Only {left}", do)
    else:
        yield well(DISK, left)
