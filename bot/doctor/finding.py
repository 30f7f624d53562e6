"""What a doctor looks at, and what is said of it."""

import os
import shutil
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from bot.clock import wall
from bot.core.model.instants import Instant
from bot.settings import Settings
from bot.store import database_file


class State(StrEnum):
    """How it is."""

    OK = "ok"
    LOOK = "look"
    """It runs like this; somebody should know."""
    WRONG = "wrong"


class Finding(Struct, frozen=True):
    """One thing: what it is about, how it is, what is so, and what to do."""

    about: str
    state: State
    what: str
    do: str = ""


class Case(Struct, frozen=True):
    """What is examined: the settings, where they come from, the instant, and the name of the database."""

    settings: Settings
    name: str
    file: Path | None = None
    """The file of settings, if there is one."""
    environment: Mapping[str, str] = os.environ
    now: Callable[[], Instant] = wall
    free: Callable[[Path], int] = lambda path: shutil.disk_usage(path).free
    """Bytes that a disk has left."""
    descriptors: Callable[[], int] = lambda: _descriptors()

    @property
    def database(self) -> Path:
        """The file of the database; raises UnsupportedDatabase."""
        return database_file(self.settings.url(self.name))


def _descriptors() -> int:
    import resource

    return resource.getrlimit(resource.RLIMIT_NOFILE)[1]


def well(about: str, what: str) -> Finding:
    """As it should be."""
    return Finding(about, State.OK, what)


def look(about: str, what: str, do: str) -> Finding:
    """It runs like this."""
    return Finding(about, State.LOOK, what, do)


def wrong(about: str, what: str, do: str) -> Finding:
    """To be mended."""
    return Finding(about, State.WRONG, what, do)


def problem(about: str, error: Exception) -> Finding:
    """What an error of ours says: it ends with what to do."""
    what, _, do = str(error).removesuffix(".").partition(". ")
    return wrong(about, what, do)


def nearest_folder(path: Path) -> Path:
    """The path, or the first folder above it that is there."""
    return next(folder for folder in (path, *path.absolute().parents) if folder.exists())
