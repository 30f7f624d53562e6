"""The drawings of what turns over: onto the ball, off it, and up from the floor.

House rules: lying on the side is seen from above, on a mat with a pillow, the head up on the sheet; the nose tells
front from back; every panel has its number.
"""

from math import pi

from deploy.media.drawings import on_the_ball
from deploy.media.figure import HEAD, Profile
from deploy.media.furniture import chair
from deploy.media.shapes import Point, Sheet, Stage

SEEN = 30.0
"""A ball's radius, seen from above."""
HIGH = 400


def mat_from_above(place: Stage, left: float, right: float) -> None:
    """A mat as high as the sheet, and a pillow where the head lies; the edges are those of the sheet."""
    place.sheet.block(left, 12, right, place.sheet.high - 12)
    x, y = place.at((8, 222))
    place.sheet.block(max(left + 8, x - 62), y - 34, min(right - 8, x + 62), y + 34, "pillow", 16)


def on_side(place: Stage) -> Profile:
    """Somebody on the side, seen from above: the back is left, the face right, the knees drawn up in front."""
    body = Profile(place, at=(0, 0), bow=8)
    place.limb([(*body.shoulder, 15), (62, 116, 12), (96, 182, 9.5), (84, 212, 8)], "far")
    body.leg((62, -182), "far", toes=-0.8)
    body.trunk()
    body.leg((42, -188), toes=-0.8, halo=4)
    return body


def ball_roll() -> Sheet:
    """First on the side, the hand puts the ball behind the flat bone; then rolled back onto it."""
    sheet = Sheet(HIGH)
    first = Stage(sheet, 168, 206, 0.74)
    mat_from_above(first, 72, 292)
    body = on_side(first)
    first.ball((-62, 12), SEEN)
    body.arm_along((-64, 90), (-104, 24), (-98, -6))
    first.arrow([(-168, 12), (-128, 12)])
    sheet.digit(1, 14, 14)
    then = Stage(sheet, 376, 300, 0.54)
    then.mat(314, 632, 80)
    on_the_ball(then).arm_beside()
    sheet.digit(2, 316, 14)
    return sheet


def ball_out() -> Sheet:
    """Rolled to the side, the hand pushes the ball away behind the back; then flat on the back, the ball aside."""
    sheet = Sheet(HIGH)
    first = Stage(sheet, 218, 206, 0.74)
    mat_from_above(first, 134, 340)
    body = on_side(first)
    first.ball((-196, 36), SEEN)
    body.arm_along((-68, 96), (-112, 32), (-136, 18))
    first.arrow([(-66, -6), (-112, -26), (-160, -8)])
    sheet.digit(1, 14, 14)
    second = Stage(sheet, 542, 148, 0.52)
    mat_from_above(Stage(sheet, 542, 240, 0.56), 458, 626)
    lying_from_above(second)
    Stage(sheet, 412, 189, 0.76).ball((0, 0), SEEN)
    sheet.digit(2, 366, 14)
    return sheet


def lying_from_above(place: Stage, colour: str = "body") -> None:
    """Somebody flat on the back, seen from above, the head up on the sheet; the origin lies between the shoulders."""
    for side in (-1, 1):
        leg, arm = (
            ((24, -160, 28), (30, -292, 19), (34, -412, 12), (46, -436, 9)),
            ((46, -14, 17), (78, -100, 12.5), (92, -176, 9.5), (98, -208, 8.5)),
        )
        for limb in (leg, arm):
            place.limb([(side * x, y, radius) for x, y, radius in limb], colour)
    edge: list[Point] = [(62, -6), (54, -70), (44, -112), (52, -168)]
    place.outline([(0, 8), *edge, (0, -186), *((-x, y) for x, y in reversed(edge))], colour)
    place.limb([(0, 0, 14), (0, 30, 14)], colour)
    place.limb([(0, 58, HEAD)], colour)


def side_up() -> Sheet:
    """On the side; up with both hands, the head last; sitting; standing with a hand on a chair."""
    sheet = Sheet(HIGH)
    first = Stage(sheet, 104, 206, 0.72)
    mat_from_above(first, 56, 200)
    on_side(first).arm_along((66, 92), (92, 166), (84, 196))
    sheet.digit(1, 10, 14)
    second, third, last = Stage(sheet, 262, 190, 0.66), Stage(sheet, 266, 384, 0.62), Stage(sheet, 506, 384, 0.64)
    for place, left, right in ((second, 222, 436), (third, 222, 436), (last, 462, 630)):
        place.ground(left, right)
    pushing_up(second)
    sheet.digit(2, 222, 14)
    sitting_on_the_floor(third)
    sheet.digit(3, 222, 218)
    chair(last, 84, deep=76)
    standing(last, (74, 284))
    sheet.digit(4, 450, 14)
    return sheet


def pushing_up(place: Stage) -> None:
    """Half up from the side: the hips on the floor, both hands push, the head hangs."""
    body = Profile(place, at=(0, 31), lean=0.9, face=-0.5, nod=-0.3, bow=8)
    place.limb([(*body.hip, 28), (138, 22, 18), (36, 12, 11), (-8, 9, 8)], "far")
    body.arm((172, 10), "far", hand=(204, 9))
    body.trunk()
    place.limb([(*body.hip, 30), (122, 22, 19), (20, 14, 12), (-26, 9, 8)], halo=4)
    body.arm((136, 10), hand=(168, 8))
    place.arrow([(60, 168), (38, 200), (6, 216)])


def sitting_on_the_floor(place: Stage) -> None:
    """On the floor, knees bent, upright, a hand behind."""
    body = Profile(place, at=(40, 31), lean=pi / 2 + 0.08)
    body.leg((196, 16), "far")
    body.trunk()
    body.leg((176, 16), halo=4)
    body.arm((-34, 24), up=False, hand=(-60, 8))


def standing(place: Stage, wrist: Point) -> None:
    """Upright, a hand on something."""
    body = Profile(place, at=(0, 272))
    body.leg((16, 14), "far")
    body.trunk()
    body.leg((-6, 14), halo=4)
    body.arm(wrist, up=False)
