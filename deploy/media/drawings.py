"""The drawings of the routine on the back: lying, breathing, feeling the gap, resting on the ball.

House rule: whoever sees a drawing for the first time, on a phone, has to take the right position from it alone.
"""

from math import sin

from deploy.media.figure import (
    BENT_ANKLE,
    TRUNK,
    Supine,
    bent_legs,
    straight_legs,
)
from deploy.media.shapes import Sheet, Stage

FLOOR = 262
LEFT = 118
"""Where the shoulder of a figure lies that fills a sheet."""
BALL = 28.0
PRESSED = 18.0
LIFT = 2 * BALL - PRESSED - 6
BALL_AT = 152.0


def stage(x: float = LEFT, floor: float = FLOOR, scale: float = 1.0) -> tuple[Sheet, Stage]:
    """A sheet with one floor."""
    sheet = Sheet()
    placed = Stage(sheet, x, floor, scale)
    placed.ground(20, 620)
    return sheet, placed


def flat() -> Sheet:
    """On the back, legs long: the low back arches."""
    sheet, place = stage()
    body = Supine(place, gap=38)
    body.tint_gap()
    body.trunk()
    straight_legs(body)
    body.arm_beside()
    return sheet


def knees_bent() -> Sheet:
    """Home: knees bent, feet flat, a small gap."""
    sheet, place = stage()
    body = Supine(place, gap=11)
    body.tint_gap()
    bent_legs(body)
    body.trunk()
    body.arm_beside()
    return sheet


def pillow_knees() -> Sheet:
    """A pillow under the knees."""
    sheet, place = stage()
    body = Supine(place, gap=14)
    body.tint_gap()
    place.limb([(258, 24, 23), (318, 24, 23)], "thing")
    body.leg((TRUNK + 232, 13.0), flat=False)
    body.trunk()
    body.arm_beside()
    return sheet


def belly_breath() -> Sheet:
    """A hand on the belly, which rises and falls."""
    sheet, place = stage()
    body = Supine(place, gap=11)
    body.tint_gap()
    bent_legs(body)
    body.trunk()
    place.line([(172, 68), (152, 88), (120, 104), (86, 104), (58, 84)], "move", 10, dashed=True)
    body.arm((62, 20), (104, 58), (136, 69))
    place.arrow([(110, 122), (110, 172)], both=True)
    for x in (-72, -44):
        place.line([(x - 6 * sin(step / 2.2), 74 + 4.5 * step) for step in range(17)], "move", 10)
    return sheet


def arch_hand() -> Sheet:
    """A flat hand slides into the gap under the low back."""
    return _hand_in_the_gap(38, None)


def arch_hand_after() -> Sheet:
    """The same again: the gap may be smaller; the old line is dashed."""
    return _hand_in_the_gap(24, 42)


def _hand_in_the_gap(gap: float, before: float | None) -> Sheet:
    sheet, place = stage()
    body = Supine(place, gap=gap)
    body.tint_gap()
    body.trunk()
    straight_legs(body)
    if before is not None:
        place.line(
            [point for point in Supine(place, gap=before).back() if 70 < point[0] < 152], "paper", 10, dashed=True
        )
    body.arm((46, 14), (84, 9), (126, 6.5), halo=4)
    place.arrow([(40, -36), (104, -36)])
    return sheet


def rest_on_ball() -> Sheet:
    """The ball under the flat bone, knees bent, arms loose."""
    sheet, place = stage()
    body = on_the_ball(place)
    body.arm_beside()
    place.arrow([(160, 150), (160, 116)])
    place.arrow([(20, 126), (20, 92)])
    return sheet


def on_the_ball(place: Stage) -> Supine:
    """Somebody on the back with the ball under the flat bone, feet flat."""
    body = Supine(place, gap=6, lift=LIFT)
    body.tint_gap()
    place.ball((BALL_AT, BALL), BALL, PRESSED, 7)
    bent_legs(body)
    body.trunk()
    return body


def knees_up() -> Sheet:
    """On the ball, both knees above the hips, a hand on each."""
    sheet, place = stage(floor=FLOOR + 38)
    body = Supine(place, gap=6, lift=LIFT)
    body.tint_gap()
    place.ball((BALL_AT, BALL), BALL, PRESSED, 7)
    hip = body.hip
    body.leg((hip[0] + 146, hip[1] + 142), "far", flat=False)
    body.trunk()
    body.leg((hip[0] + 128, hip[1] + 126), flat=False)
    body.reach((hip[0] - 2, hip[1] + 150), (hip[0] - 26, hip[1] + 128))
    return sheet


def feet_down() -> Sheet:
    """From knees up, one foot comes down after the other."""
    sheet, place = stage(floor=FLOOR + 38)
    body = Supine(place, gap=6, lift=LIFT)
    body.tint_gap()
    place.ball((BALL_AT, BALL), BALL, PRESSED, 7)
    hip = body.hip
    body.leg((hip[0] + 120, hip[1] + 132), "far", flat=False)
    body.trunk()
    body.leg(BENT_ANKLE)
    body.arm_beside()
    place.arrow([(hip[0] + 186, hip[1] + 116), (hip[0] + 196, hip[1] + 70), (hip[0] + 190, 52)])
    return sheet
