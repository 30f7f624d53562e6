"""The platforms: whether they know the token, tell the same time, call where they should, and show the commands."""

from collections.abc import Iterator

from bot.core.model.instants import SECOND
from bot.doctor.finding import Case, Finding, look, well, wrong
from bot.registration import Registration, Trouble
from bot.settings import PREFIX

SKEW, MUCH_SKEW = 5 * SECOND, 120 * SECOND
BEHIND = 100
"""Events that wait while the program is away for a moment."""
_TOKENS = {
    "telegram": "Copy the whole line that @BotFather gave you (/token shows it again)",
    "discord": "Copy it from the developer portal (Bot, Reset Token)",
}


def examine(case: Case, registration: Registration) -> Iterator[Finding]:
    """What one platform answered."""
    name = registration.platform
    if registration.trouble is not Trouble.NONE:
        yield _unanswered(registration)
        return
    yield well(name, "The token is accepted")
    yield from _time(case, registration)
    if not registration.is_published:
        yield look(name, "The list of commands is not there, or not today's", "Run easeback publish")
    yield from _webhook(case, registration)


def _unanswered(registration: Registration) -> Finding:
    name, why = registration.platform, f" ({registration.why})" if registration.why else ""
    if registration.trouble is Trouble.TOKEN:
        do = f"{_TOKENS[name]} into {PREFIX}{name.upper()}_TOKEN, or into the file that is named instead"
        return wrong(name, "The token is not accepted", do)
    if registration.trouble is Trouble.AWAY:
        do = f"Look at this machine's network, names and proxy, and at {PREFIX}{name.upper()}_API"
        return wrong(name, f"It can't be reached{why}", do)
    return wrong(name, f"It said no{why}", "Look at the bot's page at the platform")


def _time(case: Case, registration: Registration) -> Iterator[Finding]:
    if registration.told_at is None:
        return
    skew = abs(case.now() - registration.told_at)
    do = "Set this machine's clock, and let something keep it (timedatectl set-ntp true)"
    what = f"This machine's clock and the platform's are {round(skew / SECOND)} s apart"
    if skew > MUCH_SKEW:
        yield wrong("clock", what, do)
    elif skew > SKEW:
        yield look("clock", what, do)


def _webhook(case: Case, registration: Registration) -> Iterator[Finding]:
    name, wanted, registered = registration.platform, case.settings.webhook_url, registration.webhook
    if registered is None:
        return
    if registered and not wanted:
        yield look(
            name,
            "It calls another address, so this program would have to take the bot over",
            f"Set {PREFIX}WEBHOOK_URL, or call the Bot API's deleteWebhook once: till then nothing can be asked",
        )
    elif wanted and registered != wanted:
        yield look(name, f"It does not call {wanted} yet", "Start easeback serve, which sets it")
    if wanted and registration.webhook_trouble:
        what = f"Its last call failed: {registration.webhook_trouble}"
        yield wrong(
            name, what, f"Let your proxy pass {wanted} on to port {case.settings.web_port}, with a good certificate"
        )
    if registration.webhook_behind > BEHIND:
        what = f"{registration.webhook_behind} events wait to be heard"
        yield look(name, what, "Start easeback serve; if it runs, see what its log and easeback health say")
