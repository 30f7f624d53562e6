"""Whole sentences that nobody asked for: "remind me at 7:30", "I'm in Tokyo now".

House rule: what is not understood for certain is said to be not understood; a sentence changes nothing by itself, it
only opens the question that it answers.
"""

from bot.core import plan, planning, timing, travel, welcome
from bot.core.scene import Scene


def said_at_rest(scene: Scene) -> Scene:
    """Words that no list knows, in the middle of nothing."""
    if any(calendar.remind.search(scene.text.casefold()) for calendar in scene.book.calendars):
        return remind_me(scene)
    return travel.here_i_am(scene) or welcome.not_understood(scene)


def remind_me(scene: Scene) -> Scene:
    """ "Remind me at half past seven": that time for the plan there is, or for a new one."""
    said = timing.heard_time(scene)
    if said.impossible:
        return planning.change_time(scene.say("plan-time-impossible"))
    if said.minutes and scene.person.reminder is None:
        return timing.taken_time(scene.ask("plan-time", anchor=(planning.NO_ANCHOR,)), said)
    if not said.minutes or not plan.is_running(scene.person):
        return planning.make_plan(scene)
    return timing.taken_time(planning.change_time(scene), said)
