"""The commands that look and change nothing: whether the running program is well.

House rules: what a program may read is printed as JSON with --json, and as sentences otherwise; nothing that is printed
tells of anybody in particular.
"""

import argparse
import http.client
import json
from typing import Any

from bot.settings import PREFIX, BadSettings, Settings, load

PATIENCE = 5.0
"""Seconds within which a program that is well answers."""
ANYWHERE = frozenset({"", "0.0.0.0", "::"})  # noqa: S104 - what is listened on, not asked
LARGEST = 1 << 20
"""Bytes of an answer."""


def add_commands(commands: Any) -> None:
    """Add them to the program's own (what `argparse.ArgumentParser.add_subparsers` gives)."""
    asking = commands.add_parser("health", help="ask the running program how it is; ends with 1 if it is not well")
    asking.add_argument("--json", action="store_true", help="print what it answers as it is")
    asking.set_defaults(run=health)


def health(arguments: argparse.Namespace) -> int:
    """What each part says; 0 while all are well, 1 otherwise. Raises BadSettings."""
    settings = load()
    told = _asked(settings)
    if told is None:
        place = f"{settings.web_host}:{settings.web_port}"
        told = {"status": "trouble", "parts": {"program": f"Nobody answers at {place}. Start `easeback serve`."}}
    if arguments.json:
        print(json.dumps(told))
    else:
        for part, state in told["parts"].items():
            print(f"{part}: {state}")
    return 0 if told["status"] == "ok" else 1


def _asked(settings: Settings) -> dict[str, Any] | None:
    """The answer at /health; None: nobody gives one."""
    if not settings.web_port:
        raise BadSettings(f"{PREFIX}WEB_PORT is 0, so nobody can be asked. Set it to a free port, like 8080.")
    host = "127.0.0.1" if settings.web_host in ANYWHERE else settings.web_host
    line = http.client.HTTPConnection(host, settings.web_port, timeout=PATIENCE)
    try:
        line.request("GET", "/health")
        answer = json.loads(line.getresponse().read(LARGEST))
    except (OSError, ValueError, http.client.HTTPException):
        return None
    finally:
        line.close()
    return answer if isinstance(answer, dict) and isinstance(answer.get("parts"), dict) else None
