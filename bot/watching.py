"""The running program as it tells of itself on this machine: asked over its own web server, and put on one screen.

House rules: what is asked is what anybody may ask there, so nothing tells of anybody in particular; nobody answering is
a value and no error. The screen is made by a pure function of two readings.
"""

import http.client
import json
import time
from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from bot.settings import PREFIX, BadSettings, Settings

PATIENCE = 5.0
"""Seconds within which a program that is well answers."""
ANYWHERE = frozenset({"", "0.0.0.0", "::"})  # noqa: S104 - what is listened on, not asked
LARGEST = 1 << 20
"""Bytes of an answer."""
Labels = tuple[tuple[str, str], ...]


class Reading(Struct, frozen=True):
    """What it told at one moment."""

    at: float
    """Seconds of a clock that only runs on."""
    parts: Mapping[str, str]
    """Part -> ok, or what ails it."""
    figures: Mapping[tuple[str, Labels], float]

    def one(self, name: str) -> float:
        """A figure that has no labels; 0 if it is not there."""
        return self.figures.get((f"easeback_{name}", ()), 0)

    def sum(self, name: str, **labels: str) -> float:
        """All figures of a name that bear these labels, together."""
        return sum(value for labelled, value in self.by(name).items() if labels.items() <= dict(labelled).items())

    def by(self, name: str) -> dict[Labels, float]:
        """A figure by its labels."""
        return {labels: value for (each, labels), value in self.figures.items() if each == f"easeback_{name}"}


def place(settings: Settings) -> str:
    """Where it is asked; raises BadSettings."""
    if not settings.web_port:
        raise BadSettings(f"{PREFIX}WEB_PORT is 0, so nobody can be asked. Set it to a free port, like 8080.")
    host = "127.0.0.1" if settings.web_host in ANYWHERE else settings.web_host
    return f"{host}:{settings.web_port}"


def health(settings: Settings) -> dict[str, Any] | None:
    """The answer at /health; None: nobody gives one. Raises BadSettings."""
    where = place(settings)
    try:
        answer = json.loads(_asked(where, "/health"))
    except (OSError, ValueError, http.client.HTTPException):
        return None
    return answer if isinstance(answer, dict) and isinstance(answer.get("parts"), dict) else None


def reading(settings: Settings) -> Reading | None:
    """What it tells now; None: nobody does. Raises BadSettings."""
    from prometheus_client.parser import text_string_to_metric_families

    report = health(settings)
    if report is None:
        return None
    try:
        families = [*text_string_to_metric_families(_asked(place(settings), "/metrics").decode())]
    except (OSError, ValueError, http.client.HTTPException):
        return None
    samples = (sample for family in families for sample in family.samples)
    values = {(sample.name, tuple(sorted(sample.labels.items()))): sample.value for sample in samples}
    return Reading(time.monotonic(), report["parts"], values)


def _asked(where: str, path: str) -> bytes:
    line = http.client.HTTPConnection(where, timeout=PATIENCE)
    try:
        line.request("GET", path)
        return line.getresponse().read(LARGEST)
    finally:
        line.close()


def screen(now: Reading, before: Reading | None, wall: float) -> list[str]:
    """The lines: how each part is, how much there is, and what happens in a minute. `wall`: seconds since 1970."""
    up = max(0.0, wall - now.one("process_start_time_seconds"))
    ailing = {part: state for part, state in now.parts.items() if state != "ok"}
    lines = [
        f"Easeback, up {_length(up)}",
        f"{len(now.parts) - len(ailing)} of {len(now.parts)} parts are well.",
        *(f"  {part}: {state}" for part, state in ailing.items()),
        "",
        f"people {now.one('people'):.0f}   in a session {now.sum('people_by_state', state='session'):.0f}"
        f"   awaited {now.sum('people_by_state', state='awaited'):.0f}"
        f"   messages that wait {now.sum('outbox_messages', state='queued'):.0f}",
        f"memory {now.one('process_resident_memory_bytes') / 1e6:.0f} MB   files and connections"
        f" {now.one('process_open_fds'):.0f} of {now.one('process_max_fds'):.0f}   tasks {now.one('tasks'):.0f}",
    ]
    if now.one("clock_in_doubt"):
        lines.append("The clock is not believed: easeback confirm-clock, once you have looked at it.")
    lines += ["", f"{'a minute':>10}{'in all':>10}", _row("heard", now, before, "events_total", ())]
    for labels in sorted(now.by("messages_total")):
        name = " ".join(value for _, value in labels)
        lines.append(_row(name, now, before, "messages_total", labels))
    lines.append(_row("floods, not heard", now, before, "ignored_events_total", ()))
    again = {labels[0][1]: times for labels, times in now.by("part_restarts_total").items() if times}
    if again:
        lines += ["", "Begun again: " + ", ".join(f"{part} {times:.0f}" for part, times in sorted(again.items()))]
    return lines


def _row(title: str, now: Reading, before: Reading | None, name: str, labels: Labels) -> str:
    value = now.by(name).get(labels, 0)
    if before is None or now.at <= before.at or value < (was := before.by(name).get(labels, 0)):
        return f"{'':>10}{value:>10.0f}  {title}"
    return f"{(value - was) * 60 / (now.at - before.at):>10.0f}{value:>10.0f}  {title}"


def _length(seconds: float) -> str:
    minutes = int(seconds // 60)
    days, hours = minutes // 1440, minutes // 60 % 24
    return f"{days} d {hours} h" if days else f"{hours} h {minutes % 60} min"
