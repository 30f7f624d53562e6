"""What the bench calls what was heard: the core's signs by the names of intents, and the slots a sign stands for."""

from collections.abc import Mapping

from bot.core.model.intents import Sign
from bot.core.understanding.hearing import Here

TIERS: Mapping[Sign, str] = {
    Sign.EMERGENCY: "emergency",
    Sign.CRISIS: "crisis",
    Sign.ASK: "ask",
    Sign.PAIN: "pain",
    Sign.DIZZY: "dizzy",
    Sign.TOO_MUCH: "too_intense",
}

_PLAIN: Mapping[str, tuple[Sign, ...]] = {
    "emergency": (Sign.EMERGENCY, Sign.IS_EMERGENCY),
    "crisis": (Sign.CRISIS,),
    "ask_safety": (Sign.ASK,),
    "pain_stop": (Sign.PAIN, Sign.HURTS_ONLY),
    "dizzy": (Sign.DIZZY,),
    "too_intense": (Sign.TOO_MUCH, Sign.WOBBLY, Sign.SOFTER, Sign.MOVE_BALL),
    "start_session": (Sign.START, Sign.FULL, Sign.SHORT, Sign.BREATHING, Sign.THREE_MINUTES),
    "next": (Sign.NEXT, Sign.ON_BALL, Sign.FEELS_OK),
    "back": (Sign.BACK,),
    "pause": (Sign.PAUSE,),
    "resume": (Sign.GO_ON,),
    "repeat": (Sign.REPEAT, Sign.SHOW),
    "end_session": (Sign.FINISH, Sign.STOP_HERE, Sign.HAD_ENOUGH),
    "time_left": (Sign.HOW_LONG,),
    "set_reminder": (Sign.REMIND, Sign.AFTER_WAKING, Sign.AFTER_WORK, Sign.BEFORE_BED),
    "change_time": (Sign.CHANGE_TIME, Sign.MOVE_IT, Sign.CHANGE_DAYS),
    "snooze": (Sign.SNOOZE, Sign.TEN_MINUTES, Sign.ONE_HOUR, Sign.THIS_EVENING),
    "skip_today": (Sign.NOT_TODAY,),
    "pause_reminders": (Sign.HOLIDAY, Sign.THREE_DAYS, Sign.ONE_WEEK, Sign.TWO_WEEKS, Sign.UNTIL_I_WRITE),
    "stop_reminders": (Sign.NO_REMINDERS,),
    "log_pain": (Sign.LOG_PAIN, Sign.RATE),
    "show_progress": (Sign.NUMBERS, Sign.SHEET),
    "poll_results": (Sign.RESULTS,),
    "poll_answer": (Sign.AT_ONCE, Sign.AFTER_DAYS, Sign.NOT_YET, Sign.WORSE, Sign.TOO_LITTLE, Sign.RATHER_NOT),
    "help": (Sign.HELP,),
    "faq": (Sign.QUESTION, Sign.PRIVACY, Sign.SERIOUS),
    "export_data": (Sign.EXPORT,),
    "delete_data": (Sign.DELETE,),
    "set_language": (Sign.SPEAK, Sign.LANGUAGE),
    "set_timezone": (Sign.TIME_ZONE, Sign.ZONE),
    "thanks": (Sign.THANKS,),
    "small_talk": (Sign.SMALL_TALK, Sign.GREETING),
    "out_of_scope": (Sign.OUT_OF_SCOPE,),
}
INTENTS: Mapping[Sign, str] = {sign: intent for intent, signs in _PLAIN.items() for sign in signs}

SLOTS: Mapping[Sign, Mapping[str, object]] = {
    Sign.FULL: {"form": "full"},
    Sign.SHORT: {"form": "short"},
    Sign.THREE_MINUTES: {"form": "short"},
    Sign.BREATHING: {"form": "breathing"},
    Sign.SHOW: {"picture": True},
    Sign.AFTER_WAKING: {"anchor": "waking"},
    Sign.AFTER_WORK: {"anchor": "work"},
    Sign.BEFORE_BED: {"anchor": "bed"},
    Sign.TEN_MINUTES: {"minutes": 10},
    Sign.ONE_HOUR: {"minutes": 60},
    Sign.THIS_EVENING: {"until": "evening"},
    Sign.THREE_DAYS: {"days": 3},
    Sign.ONE_WEEK: {"days": 7},
    Sign.TWO_WEEKS: {"days": 14},
    Sign.AT_ONCE: {"option": "yes_at_once"},
    Sign.AFTER_DAYS: {"option": "yes_after_days"},
    Sign.NOT_YET: {"option": "not_yet"},
    Sign.WORSE: {"option": "worse"},
    Sign.TOO_LITTLE: {"option": "too_little"},
    Sign.RATHER_NOT: {"option": "skip"},
    Sign.PRIVACY: {"id": "privacy"},
    Sign.SERIOUS: {"id": "see_doctor"},
}
"""What a sign says beside its intent."""


def intent_of(sign: Sign, here: Here) -> str:
    """The intent that a sign is where it was heard: "stop" ends a session, or the reminders when none runs."""
    if sign is Sign.STOP:
        return "end_session" if here is Here.SESSION else "stop_reminders"
    if sign is Sign.NO_TIME:
        return "end_session" if here is Here.SESSION else "skip_today"
    if sign is Sign.SKIP:
        return "next" if here is Here.SESSION else "skip_today"
    return INTENTS.get(sign, str(sign).replace("-", "_"))
