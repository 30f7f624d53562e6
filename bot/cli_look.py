"""The commands that look and change nothing: whether the running program is well, and what to mend.

House rules: what a program may read is printed as JSON with --json, and as sentences otherwise; nothing that is printed
tells of anybody in particular.
"""

import argparse
import json
import sys
import time
from functools import partial
from typing import TYPE_CHECKING, Any

import msgspec

from bot.cli_ops import BOT, CHAT
from bot.clock import wall
from bot.settings import Settings, load

if TYPE_CHECKING:
    from bot.doctor import Ask

CLEARED = "\x1b[H\x1b[2J"
"""What makes a terminal empty."""


def add_commands(commands: Any, ask: "Ask") -> None:
    """Add them to the program's own (what `argparse.ArgumentParser.add_subparsers` gives); `ask` asks the platforms."""
    checking = commands.add_parser("check", help="check the content and the configuration")
    checking.set_defaults(run=check)
    counting = commands.add_parser("stats", help="how many there are and what all answered, rounded")
    counting.add_argument("--json", action="store_true", help="print it for a program; null: too few to say")
    counting.add_argument("--chat", action="store_true", help="the database of the chat in this terminal")
    counting.set_defaults(run=stats)
    asking = commands.add_parser("health", help="ask the running program how it is; ends with 1 if it is not well")
    asking.add_argument("--json", action="store_true", help="print what it answers as it is")
    asking.set_defaults(run=health)
    showing = commands.add_parser("top", help="show how the running program is, again and again, until Ctrl-C")
    showing.add_argument("--every", type=float, default=2.0, metavar="N", help="seconds between two looks (default: 2)")
    showing.add_argument("--once", action="store_true", help="show it once and end")
    showing.set_defaults(run=top)
    examining = commands.add_parser(
        "doctor", help="look at everything and say what to mend; ends with 1 if anything is"
    )
    examining.add_argument("--json", action="store_true", help="print a list of findings for a program")
    examining.add_argument("--offline", action="store_true", help="don't ask Telegram and Discord")
    examining.add_argument("--chat", action="store_true", help="the database of the chat in this terminal")
    examining.set_defaults(run=partial(doctor, ask=ask))


def health(arguments: argparse.Namespace) -> int:
    """What each part says; 0 while all are well, 1 otherwise. Raises BadSettings."""
    from bot import watching

    settings = load()
    report = watching.health(settings)
    if report is None:
        place = f"{settings.web_host}:{settings.web_port}"
        report = {"status": "trouble", "parts": {"program": f"Nobody answers at {place}. Start `easeback serve`."}}
    if arguments.json:
        print(json.dumps(report))
    else:
        for part, state in report["parts"].items():
            print(f"{part}: {state}")
    return 0 if report["status"] == "ok" else 1


def check(_: argparse.Namespace) -> int:
    """Everything to mend, with file and line; 1 if there is anything."""
    from bot.catalog import check as problems_in
    from bot.catalog import load as load_catalog
    from bot.catalog.library import content_folder

    settings = load()
    folder = settings.content or content_folder()
    problems = problems_in(folder)
    for problem in problems:
        print(f"{folder / problem.file}:{problem.line}: {problem.what}. {problem.do}.")
    if problems:
        print(f"{len(problems)} to mend. Easeback does not start before that.")
        return 1
    for notice in load_catalog(folder).notices:
        print(notice)
    print(f"The content is whole. {_configuration(settings)}")
    return 0


def _configuration(settings: Settings) -> str:
    key = "the environment" if settings.key.get_secret_value() else str(settings.key_file)
    return f"State: {settings.state_dir}. Database: {_shown(settings.url(BOT))}. Key: {key}."


def _shown(url: str) -> str:
    """A database's URL without its password."""
    from sqlalchemy import make_url

    return make_url(url).render_as_string(hide_password=True)


def doctor(arguments: argparse.Namespace, ask: "Ask") -> int:
    """Print each finding as soon as it is there; 1 if any of them is wrong."""
    from bot.doctor import State, examine

    findings = []
    for finding in examine(CHAT if arguments.chat else BOT, (lambda _: ()) if arguments.offline else ask):
        findings.append(finding)
        if not arguments.json:
            print(f"{finding.state:<5}  {finding.about}: {finding.what}.")
            if finding.do:
                print(f"       -> {finding.do}.")
    if arguments.json:
        print(msgspec.json.encode(findings).decode())
    return int(any(finding.state is State.WRONG for finding in findings))


def top(arguments: argparse.Namespace) -> int:
    """Until Ctrl-C, or once; 1 if nobody answers."""
    from bot import watching

    settings, before = load(), None
    try:
        while (now := watching.reading(settings)) is not None:
            lines = watching.screen(now, before, wall() / 1000)
            print(("" if arguments.once else CLEARED) + "\n".join(lines), flush=True)
            if arguments.once:
                return 0
            before = now
            time.sleep(max(0.2, arguments.every))
    except KeyboardInterrupt:
        return 0
    print("Nobody answers. Is `easeback serve` running, with the same settings?", file=sys.stderr)
    return 1


def stats(arguments: argparse.Namespace) -> int:
    """Beside the running program: it only reads."""
    from bot.statistics import statistics

    settings = load()
    figures = statistics(settings.url(CHAT if arguments.chat else BOT), settings.results_least)
    if arguments.json:
        print(msgspec.json.encode(figures).decode())
        return 0
    few = f"fewer than {settings.results_least}"
    print(f"People: {few if figures.people is None else f'about {figures.people}'}.")
    print(f"Of them in a session or asked something: {few if figures.awaited is None else f'about {figures.awaited}'}.")
    print(f"Messages that wait to be sent: {figures.queued}.")
    if figures.poll is None:
        print("The poll: too few have answered for anything to be shown, or it was not counted yet (every Monday).")
    else:
        shares = ", ".join(f"{share.id} {share.percent} %" for share in figures.poll.shares)
        print(f"The poll, of about {figures.poll.people}: {shares}.")
    return 0
