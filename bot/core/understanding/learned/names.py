"""The names of intents, as the corpus and the bench write them, and what a person may mean by each.

House rule: what the learned ear can't tell apart has one name; what it may be taken for in the chat stands in WISHES.
"""

from collections.abc import Mapping

from bot.core.model.intents import Intent

# Names, because the corpus is written by people and read by the training: an intent of ours may be called anything.
TIERS: Mapping[Intent, str] = {
    Intent.EMERGENCY: "emergency",
    Intent.CRISIS: "crisis",
    Intent.ASK: "ask",
    Intent.PAIN: "pain",
    Intent.DIZZY: "dizzy",
    Intent.TOO_MUCH: "too_intense",
}

_NAMED: Mapping[str, tuple[Intent, ...]] = {
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
INTENTS: Mapping[Intent, str] = {intent: name for name, intents in _NAMED.items() for intent in intents}
"""Whatever a person means -> its name."""
# A name of its own and not the absence of all others: an ear that has only alarms hears one in everything.
CALM = "calm"
"""Nothing of ours, and no alarm."""
WISHES: Mapping[str, tuple[Intent, str]] = {
    "start_session": (Intent.START, ""),
    "start_session/full": (Intent.ROUTINE, "full"),
    "start_session/short": (Intent.ROUTINE, "short"),
    "start_session/breathing": (Intent.ROUTINE, "breathing"),
    "next": (Intent.NEXT, ""),
    "back": (Intent.BACK, ""),
    "pause": (Intent.PAUSE, ""),
    "resume": (Intent.GO_ON, ""),
    "repeat": (Intent.REPEAT, ""),
    "end_session": (Intent.STOP, ""),
    "time_left": (Intent.HOW_LONG, ""),
    "set_reminder": (Intent.REMIND, ""),
    "change_time": (Intent.CHANGE_TIME, ""),
    "snooze": (Intent.SNOOZE, ""),
    "skip_today": (Intent.NOT_TODAY, ""),
    "pause_reminders": (Intent.HOLIDAY, ""),
    "stop_reminders": (Intent.NO_REMINDERS, ""),
    "log_pain": (Intent.LOG_PAIN, ""),
    "show_progress": (Intent.NUMBERS, ""),
    "poll_results": (Intent.RESULTS, ""),
    "poll_answer/yes_at_once": (Intent.AT_ONCE, ""),
    "poll_answer/yes_after_days": (Intent.AFTER_DAYS, ""),
    "poll_answer/not_yet": (Intent.NOT_YET, ""),
    "poll_answer/worse": (Intent.WORSE, ""),
    "poll_answer/too_little": (Intent.TOO_LITTLE, ""),
    "poll_answer/skip": (Intent.RATHER_NOT, ""),
    "help": (Intent.HELP, ""),
    "faq": (Intent.QUESTION, ""),
    "export_data": (Intent.EXPORT, ""),
    "delete_data": (Intent.DELETE, ""),
    "set_language": (Intent.LANGUAGE, ""),
    "set_timezone": (Intent.TIME_ZONE, ""),
    "thanks": (Intent.THANKS, ""),
    "small_talk": (Intent.SMALL_TALK, ""),
    "out_of_scope": (Intent.OUT_OF_SCOPE, ""),
}
"""What the chat does when it hears a name of the learned ear, and the value that belongs to it."""
