"""What the bench calls what was heard: the core's intents by the names of the corpus, and the slots they stand for."""

from collections.abc import Mapping

from bot.core.model.intents import Intent
from bot.core.understanding.here import Here
from bot.core.understanding.learned.names import INTENTS, TIERS

__all__ = ["INTENTS", "SLOTS", "TIERS", "intent_of"]

SLOTS: Mapping[Intent, Mapping[str, object]] = {
    Intent.SHOW: {"picture": True},
    Intent.AFTER_WAKING: {"anchor": "waking"},
    Intent.AFTER_WORK: {"anchor": "work"},
    Intent.BEFORE_BED: {"anchor": "bed"},
    Intent.TEN_MINUTES: {"minutes": 10},
    Intent.ONE_HOUR: {"minutes": 60},
    Intent.THIS_EVENING: {"until": "evening"},
    Intent.THREE_DAYS: {"days": 3},
    Intent.ONE_WEEK: {"days": 7},
    Intent.TWO_WEEKS: {"days": 14},
    Intent.AT_ONCE: {"option": "yes_at_once"},
    Intent.AFTER_DAYS: {"option": "yes_after_days"},
    Intent.NOT_YET: {"option": "not_yet"},
    Intent.WORSE: {"option": "worse"},
    Intent.TOO_LITTLE: {"option": "too_little"},
    Intent.RATHER_NOT: {"option": "skip"},
    Intent.PRIVACY: {"id": "privacy"},
    Intent.SERIOUS: {"id": "see_doctor"},
}
"""What an intent says beside its name."""


def intent_of(intent: Intent, here: Here) -> str:
    """The name of an intent where it was heard: "stop" ends a session, or the reminders when none runs."""
    if intent is Intent.STOP:
        return "end_session" if here is Here.SESSION else "stop_reminders"
    if intent is Intent.NO_TIME:
        return "end_session" if here is Here.SESSION else "skip_today"
    if intent is Intent.SKIP:
        return "next" if here is Here.SESSION else "skip_today"
    return INTENTS.get(intent, str(intent).replace("-", "_"))
