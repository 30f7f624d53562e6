"""The few lines that the terminal says itself, in English: they are about the window, not about the person.

House rule: nothing here guides a session; whatever does lives in content/.
"""

from bot.channel import Progress

GOODBYE = "Goodbye for now. What you told me is kept. Come back whenever you like."
ROLL_OFF = "If you are on the ball, roll off to one side first."
"""Said with the goodbye by a window that has shown a step: nobody will tell the person later."""

COMMANDS = (
    *("stop", "pause", "go on", "next", "back", "repeat", "how long", "help", "settings", "language", "privacy"),
    *("/skip ", "/tomorrow ", "/now"),
)
"""What Tab completes beside the buttons."""

HOW_TO_SKIP = "To move ahead in time, write it like this: /skip 30s, /skip 5m or /skip 2h (at most 400 days)."
HOW_TO_TOMORROW = "To go to the next day, write /tomorrow, or with a time: /tomorrow 08:00."
HOW_TO_NOW = "To see what time it is here, write just /now."

RECORD_ENDS = "I can't write to the record file any more, so the record ends here. The chat goes on."


def speed_words(speed: float) -> str:
    """How fast the clock runs."""
    return f"Time runs {speed:g} times as fast here."


def left_words(milliseconds: int) -> str:
    """What is left of a step, rounded up to whole seconds, so that it never says 0:00 while it runs."""
    minutes, seconds = divmod(-(-milliseconds // 1000), 60)
    return f"{minutes}:{seconds:02} left"


def step_words(progress: Progress) -> str:
    """Where a step stands among the others."""
    return f"step {progress.step} of {progress.steps}"


NOT_KEPT = "I can't write files here, so the file is not kept. Start the chat in a folder that you may write to."


def kept_words(path: str) -> str:
    """Where a file lies that came with a letter."""
    return f"[file: {path}]"


def picture_words(alt: str) -> str:
    """What a picture shows."""
    return f"[picture: {alt}]"


def track_words(alt: str, path: str) -> str:
    """A sound track that is not played here, and where it lies."""
    return f"[sound track: {alt} Play this file: {path}]"
