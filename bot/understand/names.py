"""What the bench calls what was heard: the core's signs by the names of intents, and the slots a sign stands for."""

from collections.abc import Mapping

from bot.core.model.intents import Intent
from bot.core.understanding.hearing import Here

TIERS: Mapping[Intent, str] = {
    Intent.EMERGENCY: "emergency",
    Intent.CRISIS: "crisis",
    Intent.ASK: "ask",
    Intent.PAIN: "pain",
    Intent.DIZZY: "dizzy",
    Intent.TOO_MUCH: "too_intense",
}

_PLAIN: Mapping[str, tuple[Intent, ...]] = {
    "emergency": (Intent.EMERGENCY, Intent.IS_EMERGENCY),
    "crisis": (Intent.CRISIS,),
    "ask_safety": (Intent.ASK,),
    "pain_stop": (Intent.PAIN, Intent.HURTS_ONLY),
    "dizzy": (Intent.DIZZY,),
    "too_intense": (Intent.TOO_MUCH, Intent.WOBBLY, Intent.SOFTER, Intent.MOVE_BALL),
    "start_session": (Intent.START, Intent.ROUTINE, Intent.THREE_MINUTES),
    "next": (Intent.NEXT, Intent.ON_BALL, Intent.FEELS_OK),
    "back": (Intent.BACK,),
    "pause": (Intent.PAUSE,),
    "resume": (Intent.GO_ON,),
    "repeat": (Intent.REPEAT, Intent.SHOW),
    "end_session": (Intent.FINISH, Intent.STOP_HERE, Intent.HAD_ENOUGH),
    "time_left": (Intent.HOW_LONG,),
    "set_reminder": (Intent.REMIND, Intent.AFTER_WAKING, Intent.AFTER_WORK, Intent.BEFORE_BED),
    "change_time": (Intent.CHANGE_TIME, Intent.MOVE_IT, Intent.CHANGE_DAYS),
    "snooze": (Intent.SNOOZE, Intent.TEN_MINUTES, Intent.ONE_HOUR, Intent.THIS_EVENING),
    "skip_today": (Intent.NOT_TODAY,),
    "pause_reminders": (Intent.HOLIDAY, Intent.THREE_DAYS, Intent.ONE_WEEK, Intent.TWO_WEEKS, Intent.UNTIL_I_WRITE),
    "stop_reminders": (Intent.NO_REMINDERS,),
    "log_pain": (Intent.LOG_PAIN, Intent.RATE),
    "show_progress": (Intent.NUMBERS, Intent.SHEET),
    "poll_results": (Intent.RESULTS,),
    "poll_answer": (
        Intent.AT_ONCE,
        Intent.AFTER_DAYS,
        Intent.NOT_YET,
        Intent.WORSE,
        Intent.TOO_LITTLE,
        Intent.RATHER_NOT,
    ),
    "help": (Intent.HELP,),
    "faq": (Intent.QUESTION, Intent.PRIVACY, Intent.SERIOUS),
    "export_data": (Intent.EXPORT,),
    "delete_data": (Intent.DELETE,),
    "set_language": (Intent.SPEAK, Intent.LANGUAGE),
    "set_timezone": (Intent.TIME_ZONE, Intent.ZONE),
    "thanks": (Intent.THANKS,),
    "small_talk": (Intent.SMALL_TALK, Intent.GREETING),
    "out_of_scope": (Intent.OUT_OF_SCOPE,),
}
INTENTS: Mapping[Intent, str] = {intent: name for name, intents in _PLAIN.items() for intent in intents}

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
"""What a sign says beside its intent."""


def intent_of(intent: Intent, here: Here) -> str:
    """The intent that a sign is where it was heard: "stop" ends a session, or the reminders when none runs."""
    if intent is Intent.STOP:
        return "end_session" if here is Here.SESSION else "stop_reminders"
    if intent is Intent.NO_TIME:
        return "end_session" if here is Here.SESSION else "skip_today"
    if intent is Intent.SKIP:
        return "next" if here is Here.SESSION else "skip_today"
    return INTENTS.get(intent, str(intent).replace("-", "_"))
