"""The order in which a doctor looks: what is nearest first, since what is found there explains the rest."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from bot.doctor import backups, configuration, content, database, key, machine, platforms
from bot.doctor.finding import Case, Finding, problem
from bot.registration import Registration
from bot.settings import BadSettings, Settings, load

Ask = Callable[[Settings], Sequence[Registration]]
"""Asks the platforms whose token is set."""
ROOMS = (configuration, machine, key, database, backups, content)


def examine(
    name: str, ask: Ask, file: Path | None = Path(".env"), environment: Mapping[str, str] = os.environ
) -> Iterator[Finding]:
    """All that is found about the database of this name and all around it, one after another."""
    unknown = [*configuration.names(environment, file)]
    yield from unknown
    try:
        settings = load(file)
    except BadSettings as told:
        # Nothing else can be looked at: where would it be?
        if not unknown:
            yield problem(configuration.ABOUT, told)
        return
    yield from examined(Case(settings, name, file, environment), ask)


def examined(case: Case, ask: Ask) -> Iterator[Finding]:
    """The same of settings that could be read."""
    for room in ROOMS:
        yield from room.examine(case)
    for registration in ask(case.settings):
        yield from platforms.examine(case, registration)
