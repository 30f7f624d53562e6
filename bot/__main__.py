"""The commands. House rules: nothing but this and bot/preview imports adapters, each only when it is needed; whatever
an operator can mend is told in one sentence without a traceback, and ends with 2.
"""

import argparse
import asyncio
import gc
import os
import signal
import sys
import traceback
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import reset_tzpath

from bot import cli_draw, cli_look, cli_ops
from bot.catalog.problem import BrokenContent
from bot.channel import ChannelClosed, Route, Served
from bot.cli_ops import BOT, CHAT
from bot.clock import machine_zone, wall
from bot.figures import Figure, Histogram
from bot.front import raise_descriptors
from bot.health import PartLost
from bot.heap import keep_level
from bot.help import ABOUT, BEGIN, END
from bot.journal import held_back, redacted, write_to
from bot.settings import BadSettings, Settings, load

if TYPE_CHECKING:
    from bot.app import App
    from bot.catalog import Catalog
    from bot.registration import Registration
    from bot.web import Web

ME = "me"


def main(words: Sequence[str] | None = None) -> int:
    """Run one command; the exit code."""
    reset_tzpath(to=[])
    arguments = parser().parse_args(words)
    try:
        run: Callable[[argparse.Namespace], int] = arguments.run
        return run(arguments)
    except BadSettings as problem:
        print(f"easeback: {problem}", file=sys.stderr)
        return 2
    except BrokenContent as broken:
        print(f"{broken}\neaseback: the content can't be used as it is; mend the lines above.", file=sys.stderr)
        return 2
    except PartLost as lost:
        print(f"easeback: {lost}", file=sys.stderr)
        return 1
    except Exception as problem:
        if not _is_for_the_operator(problem):
            print(redacted(traceback.format_exc()), file=sys.stderr)
            return 1
        print(f"easeback: {problem}", file=sys.stderr)
        return 2


def _is_for_the_operator(problem: Exception) -> bool:
    from bot.store import StoreProblem
    from bot.vault import UnreadableKey
    from bot.web import CannotServe

    return isinstance(problem, StoreProblem | UnreadableKey | ChannelClosed | CannotServe)


def parser() -> argparse.ArgumentParser:
    """All commands and their options."""
    as_written = argparse.RawDescriptionHelpFormatter
    whole = argparse.ArgumentParser(prog="easeback", description=BEGIN, epilog=END, formatter_class=as_written)
    commands = whole.add_subparsers(required=True, metavar="COMMAND", title="commands")
    chat = commands.add_parser("chat", help="talk to Easeback in this terminal")
    chat.add_argument("--speed", type=_speed, default=1.0, metavar="N", help="let time pass N times as fast")
    chat.add_argument("--record", type=Path, metavar="FILE", help="write the conversation to FILE")
    chat.add_argument("--new", action="store_true", help="begin as a stranger: forget what this terminal knows")
    chat.set_defaults(run=_chat)
    serve = commands.add_parser("serve", help="talk to people in Telegram and Discord, until told to end")
    serve.set_defaults(run=_serve)
    publish = commands.add_parser("publish", help="set the bots' commands and descriptions in Telegram and Discord")
    publish.set_defaults(run=_publish)
    invite = commands.add_parser("invite", help="print the links that add the Discord bot to a person or a server")
    invite.set_defaults(run=_invite)
    cli_ops.add_commands(commands)
    cli_look.add_commands(commands, _registrations)
    understand = commands.add_parser("understand", help="what is heard in the lines of the standard input, as JSON")
    where = ("idle", "session", "reminder", "checkin", "any")
    understand.add_argument("--context", choices=where, default="any", help="what was going on (default: any)")
    understand.add_argument("--lang", default="en", metavar="XX", help="the language that is tried first (default: en)")
    understand.add_argument("--explain", action="store_true", help="say which words decided")
    understand.add_argument("--report", type=Path, metavar="FILE", help="a table of the JSONL in FILE, with confusions")
    understand.set_defaults(run=_understand)
    cli_draw.add_commands(commands)
    completion = commands.add_parser("completion", help="print what makes your shell complete commands and options")
    completion.add_argument("shell", choices=("bash", "zsh", "tcsh"), help="which shell")
    completion.set_defaults(run=_complete)
    for name, command in commands.choices.items():
        command.description, command.formatter_class = ABOUT[name], as_written
    return whole


def _complete(arguments: argparse.Namespace) -> int:
    from shtab import complete

    print(complete(parser(), arguments.shell))
    return 0


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0
    if not 0.1 <= speed <= 1000:
        raise argparse.ArgumentTypeError(f"{text!r} is no speed; write a number from 0.1 to 1000")
    return speed


def _chat(arguments: argparse.Namespace) -> int:
    settings = load()
    settings.make_state_dir()
    write_to(settings.state_dir / "chat.log", settings.log)
    try:
        asyncio.run(_talk(settings, arguments))
    except KeyboardInterrupt:
        print()
    return 0


async def _talk(settings: Settings, arguments: argparse.Namespace) -> None:
    """One person in this terminal, on a database file of its own, with a clock that can travel."""
    from adapters.terminal import Terminal, make_terminal
    from bot.app import App
    from bot.clock import TravelClock
    from bot.place import maintenance_settings, open_place

    store, catalog, stale = open_place(settings, CHAT)
    zone = settings.zone or machine_zone()
    if zone not in catalog.content.zones:
        raise BadSettings(f"EASEBACK_ZONE: {zone!r} is not a time zone. Write one like Europe/Riga.")
    if arguments.new:
        store.forget(Terminal.name, ME, max(store.latest(), wall()))
    known = store.find(Terminal.name, ME)
    clock = TravelClock(arguments.speed, start=store.latest())
    app = App(store, catalog, clock, stale=stale, maintenance_settings=maintenance_settings(settings))
    terminal = make_terminal(
        clock,
        app,
        chat=ME,
        zone=zone,
        language=settings.language or os.environ.get("LANG", "")[:2],
        record=arguments.record,
        speed=arguments.speed,
        greet=known is None or known.session is None,
    )
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, _leave)
    await app.run([terminal], again=False)


def _leave() -> None:
    """Asked to end: as if Ctrl-C had been pressed."""
    signal.raise_signal(signal.SIGINT)


def _with_token() -> Settings:
    """The settings of a program that needs a token, with its log begun."""
    settings = load()
    if not (settings.telegram_token.get_secret_value() or settings.discord_token.get_secret_value()):
        raise BadSettings(
            "Neither EASEBACK_TELEGRAM_TOKEN nor EASEBACK_DISCORD_TOKEN is set, nor a _FILE of either. Get a token "
            "from @BotFather or from Discord's developer portal; README.md tells how."
        )
    write_to(sys.stderr, settings.log)
    return settings


def _serve(arguments: argparse.Namespace) -> int:
    gc.disable()  # until all is loaded (bot/app.py): nearly all of it stays, and people wait for a start
    settings = _with_token()
    raise_descriptors()
    keep_level()
    asyncio.run(_serve_everybody(settings))
    return 0


async def _serve_everybody(settings: Settings) -> None:
    """Everybody who writes on a platform, until a signal or an error that only the operator can mend."""
    from bot.app import App
    from bot.clock import WallClock
    from bot.place import maintenance_settings, open_place
    from bot.supervisor import BESIDE
    from bot.systemd import Systemd

    store, catalog, stale = open_place(settings, BOT)
    upkeep, admins = maintenance_settings(settings), settings.admin_list
    app = App(store, catalog, WallClock(), stale=stale, maintenance_settings=upkeep, admins=admins)
    served = ((settings.telegram_token, _telegram), (settings.discord_token, _discord))
    channels = [make(settings, app, catalog) for token, make in served if token.get_secret_value()]
    routes = [route for channel in channels for route in channel.routes]

    async def figures() -> Sequence[Figure | Histogram]:
        held = Figure("log_lines_held_back_total", "Log lines that were only counted.", held_back())
        return (*await app.figures(), held, *(figure for channel in channels for figure in channel.figures))

    systemd = Systemd()
    if systemd.asked:
        app.supervisor.keep("systemd", partial(systemd.keep_told, app.started, app.parts), terms=BESIDE)
    try:
        await _until_told(app.run(channels, _web(settings, app, figures, routes) if settings.web_port else None))
    finally:
        for channel in channels:
            await channel.close()


def _web(
    settings: Settings,
    app: "App",
    figures: "Callable[[], Awaitable[Sequence[Figure | Histogram]]]",
    routes: "Sequence[Route]",
) -> "Web":
    from bot.web import Web

    return Web(settings.web_host, settings.web_port, parts=app.parts, figures=figures, routes=routes)


def _telegram(settings: Settings, app: "App", catalog: "Catalog") -> Served:
    from adapters.telegram import Telegram, Terms

    return Telegram(
        app.clock,
        settings.telegram_token.get_secret_value(),
        app.store.secret("telegram buttons"),
        app.memory(Telegram.name),
        say=catalog.wording.line,
        ails=partial(app.health.say, "hearing telegram"),
        terms=Terms(
            api=settings.telegram_api,
            paid_per_second=settings.telegram_paid_per_second,
            webhook=settings.webhook_url,
            secret=(app.store.secret("telegram webhook") + app.store.secret("telegram webhook too")).hex(),
        ),
    )


def _publish(arguments: argparse.Namespace) -> int:
    from bot.catalog import load as load_catalog

    settings = _with_token()
    catalog = load_catalog(settings.content)
    changed: list[str] = []
    if token := settings.telegram_token.get_secret_value():
        from adapters.telegram import publish

        wording = catalog.wording
        languages = [code for code in catalog.content.languages if wording.has("bot-description", code)]
        changed += asyncio.run(publish(token, settings.telegram_api, languages, wording.line))
    if settings.discord_token.get_secret_value():
        changed += asyncio.run(_publish_discord(settings, catalog))
    print(f"Set: {', '.join(changed)}." if changed else "Everything was set already.")
    return 0


def _discord(settings: Settings, app: "App", catalog: "Catalog") -> Served:
    from adapters.discord import Discord

    return Discord(
        app.clock,
        settings.discord_token.get_secret_value(),
        app.store.secret("discord buttons"),
        app.memory(Discord.name),
        app.lately(Discord.name),
        say=catalog.wording.line,
        ails=partial(app.health.say, "hearing discord"),
        api=settings.discord_api,
    )


async def _publish_discord(settings: Settings, catalog: "Catalog") -> list[str]:
    from adapters.discord import publish
    from bot.clock import WallClock

    token, wording = settings.discord_token.get_secret_value(), catalog.wording
    languages = catalog.content.languages
    return await publish(WallClock(), token, languages, wording.has, wording.line, api=settings.discord_api)


def _registrations(settings: Settings) -> "Sequence[Registration]":
    """What the platforms whose token is set know of the bot."""
    from adapters import discord, telegram
    from bot.clock import WallClock

    async def asked() -> "Sequence[Registration]":
        telegram_token, discord_token = (
            token.get_secret_value() for token in (settings.telegram_token, settings.discord_token)
        )
        asking = [telegram.registration(telegram_token, settings.telegram_api)] if telegram_token else []
        if discord_token:
            asking.append(discord.registration(WallClock(), discord_token, api=settings.discord_api))
        return await asyncio.gather(*asking)

    return asyncio.run(asked())


def _invite(arguments: argparse.Namespace) -> int:
    from adapters.discord import invite
    from bot.clock import WallClock

    settings = load()
    token = settings.discord_token.get_secret_value()
    if not token:
        raise BadSettings("EASEBACK_DISCORD_TOKEN is not set. Get one from Discord's developer portal; see README.md.")
    person, server = asyncio.run(invite(WallClock(), token, api=settings.discord_api))
    print(f"For yourself, in every place of Discord:\n  {person}\nFor a server that you manage:\n  {server}")
    return 0


async def _until_told(running: Coroutine[None, None, None]) -> None:
    """Run until it ends by itself or until SIGTERM or Ctrl-C; asking twice does not cut the goodbye short."""
    task, loop = asyncio.ensure_future(running), asyncio.get_running_loop()
    asked_to_end = asyncio.Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, asked_to_end.set)
    waiting = asyncio.create_task(asked_to_end.wait())
    await asyncio.wait((task, waiting), return_when=asyncio.FIRST_COMPLETED)
    waiting.cancel()
    if not task.done():
        task.cancel()
    with suppress(asyncio.CancelledError):
        await task


def _understand(arguments: argparse.Namespace) -> int:
    from bot.understand.command import run

    return run(arguments, load().content)


if __name__ == "__main__":
    sys.exit(main())
