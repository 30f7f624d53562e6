"""The drawings of the routine on the back: lying, breathing, feeling the gap, resting on the ball.

House rule: whoever sees a drawing for the first time, on a phone, has to take the right position from it alone.
"""

from deploy.media.figure import BENT_ANKLE, TRUNK, Supine, bent_legs, straight_legs
from deploy.media.shapes import Point, Sheet, Stage

LEFT = 122
"""Where the shoulder of a figure lies that fills a sheet."""
BALL = 28.0
PRESSED = 18.0
LIFT = 2 * BALL - PRESSED - 6
BALL_AT = 156.0
DEEP = 50


def stage(high: int, x: float = LEFT, scale: float = 1.0, deep: float = DEEP) -> tuple[Sheet, Stage]:
    """A sheet with a mat along its lower edge."""
    sheet = Sheet(high)
    placed = Stage(sheet, x, high - 12 - deep * scale, scale)
    placed.mat(14, 626, deep)
    return sheet, placed


def flat() -> Sheet:
    """On the back, legs long: the low back arches."""
    sheet, place = stage(190)
    body = Supine(place, gap=26)
    body.trunk()
    straight_legs(body)
    body.arm_beside()
    return sheet


def knees_bent() -> Sheet:
    """Home: knees bent, feet flat, a small gap."""
    sheet, place = stage(250)
    body = Supine(place, gap=9)
    bent_legs(body)
    body.trunk()
    body.arm_beside()
    return sheet


def pillow_knees() -> Sheet:
    """A pillow under the knees."""
    sheet, place = stage(220)
    body = Supine(place, gap=14)
    place.limb([(262, 30, 30), (314, 30, 30)], "pillow")
    body.leg((TRUNK + 232, 17.0), toes=1.35)
    body.trunk()
    body.arm_beside()
    return sheet


def belly_breath() -> Sheet:
    """Knees bent, a hand on the belly, which rises and falls."""
    sheet, place = stage(270)
    body = Supine(place, gap=9)
    bent_legs(body)
    _breathing(body)
    return sheet


def belly_breath_long() -> Sheet:
    """Legs long, a hand on the belly, which rises and falls."""
    sheet, place = stage(250)
    body = Supine(place, gap=20)
    straight_legs(body)
    _breathing(body)
    return sheet


def _breathing(body: Supine) -> None:
    place = body.stage
    place.outline([(66, 40), (70, 80), (100, 108), (132, 108), (160, 84), (170, 40)], "gap")
    body.trunk()
    body.hand_on_belly()
    place.arrow([(116, 92), (116, 150)], both=True)


def arch_hand() -> Sheet:
    """A flat hand slides into the gap under the low back."""
    return _hand_in_the_gap(44, None)


def arch_hand_after() -> Sheet:
    """The same again: the gap may be smaller; where the back was before is dashed."""
    return _hand_in_the_gap(27, 46)


def _hand_in_the_gap(gap: float, before: float | None) -> Sheet:
    """Head to knees, so that the hand is large enough to be seen going in."""
    sheet, place = stage(300, x=168, scale=1.52, deep=82)
    body = Supine(place, gap=gap)
    body.tint_gap()
    # The forearm and the hand first: the back covers what has gone under it.
    place.limb([(60, -46, 12.5), (98, -4, 10), (122, 6, 9), (158, 7, 7)], halo=4)
    body.trunk(halo=3)
    straight_legs(body)
    place.limb([(*body.shoulder, 17), (60, -46, 12.5), (84, -20, 11)], halo=4)
    place.limb([(60, -46, 12.5), (96, -6, 10)])
    if before is not None:
        line = [point for point in Supine(place, gap=before).back() if 70 < point[0] < 152]
        place.line(line, "paper", 10, dashed=True)
    place.arrow([(96, -42), (120, -22), (150, -15)])
    return sheet


def rest_on_ball() -> Sheet:
    """The ball under the flat bone, knees bent, arms loose."""
    sheet, place = stage(270)
    on_the_ball(place).arm_beside()
    return sheet


def on_the_ball(place: Stage) -> Supine:
    """Somebody on the back with the ball under the flat bone, feet flat."""
    body = Supine(place, gap=6, lift=LIFT)
    place.ball((BALL_AT, BALL), BALL, PRESSED, 7)
    bent_legs(body)
    body.trunk()
    return body


def knees_up() -> Sheet:
    """On the ball, both knees above the hips, arms beside."""
    sheet, place = stage(330)
    body = _ball_under(place)
    hip = body.hip
    body.leg((hip[0] + 146, hip[1] + 142), "far", toes=0.3)
    body.trunk()
    body.leg((hip[0] + 128, hip[1] + 126), toes=0.3)
    body.arm_beside()
    return sheet


def feet_down() -> Sheet:
    """From knees up, one foot comes down after the other."""
    sheet, place = stage(330)
    body = _ball_under(place)
    hip = body.hip
    body.leg((hip[0] + 126, hip[1] + 128), toes=0.2)
    body.trunk()
    body.leg(BENT_ANKLE, halo=4)
    body.arm_beside()
    path: list[Point] = [(hip[0] + 190, hip[1] + 116), (hip[0] + 202, hip[1] + 70), (hip[0] + 196, 52)]
    place.arrow(path)
    return sheet


def _ball_under(place: Stage) -> Supine:
    place.ball((BALL_AT, BALL), BALL, PRESSED, 7)
    return Supine(place, gap=6, lift=LIFT)
