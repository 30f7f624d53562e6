"""The drawings of places to rest that need no floor and no ball: a bed, the side, a chair, calves up on a chair."""

from math import pi

from deploy.media.drawings import stage
from deploy.media.figure import TRUNK, Profile, Supine, bent_legs
from deploy.media.furniture import SEAT, arm_rest, bed, chair, pillow
from deploy.media.rolling import mat_from_above, on_side, standing
from deploy.media.shapes import Sheet, Stage

SITS = SEAT + 38
"""How high the hip joint of somebody is who sits on a chair or a bed."""
MATTRESS = 84.0


def three_places() -> Sheet:
    """On the back, on the side, in a chair: apart, an empty box to tick below each, so a choice and no sequence."""
    sheet = Sheet(400)
    for middle in (134, 340, 527):
        _box_to_tick(sheet, middle)
    for apart in (265, 415):
        sheet.block(apart - 2, 10, apart + 2, 390, "thing", 2)
    first = Stage(sheet, 68, 216, 0.4)
    first.mat(14, 254, 60)
    body = Supine(first, gap=9)
    bent_legs(body)
    body.trunk()
    body.arm_beside()
    second = Stage(sheet, 318, 178, 0.56)
    sheet.block(282, 20, 398, 332)
    sheet.block(288, 26, 378, 82, "pillow", 14)
    resting_on_side(second)
    third = Stage(sheet, 476, 322, 0.66)
    third.ground(434, 620)
    in_a_chair(third)
    return sheet


def _box_to_tick(sheet: Sheet, middle: float) -> None:
    """The empty box below one of several ways."""
    sheet.block(middle - 17, 356, middle + 17, 390, "floor", 6)
    sheet.block(middle - 12, 361, middle + 12, 385, "paper", 3)


def resting_on_side(place: Stage) -> Profile:
    """On the side, both arms in front."""
    body = on_side(place)
    body.arm_along((58, 84), (92, 14), (112, -12))
    return body


def on_the_side() -> Sheet:
    """On the side, from above: a pillow under the head and one between the knees."""
    sheet = Sheet(400)
    place = Stage(sheet, 300, 206, 0.74)
    mat_from_above(place, 170, 470)
    resting_on_side(place)
    body = Profile(place, at=(0, 0))
    pillow(place, -20, 168, -152, -66)
    body.leg((42, -188), toes=-0.8, halo=4)
    return sheet


def in_a_chair(place: Stage, *, belly: bool = False) -> Profile:
    """Sitting back in a chair, both feet flat, the hands on the thighs or one on the belly."""
    chair(place, -44)
    body = Profile(place, at=(0, SITS), lean=pi / 2 + 0.03)
    body.leg((122, 16), "far")
    if belly:
        place.outline([(6, SITS + 6), (54, SITS + 34), (62, SITS + 62), (44, SITS + 94), (0, SITS + 104)], "gap")
    body.trunk()
    body.leg((110, 16), halo=4)
    if belly:
        body.arm_along((-22, SITS + 72), (28, SITS + 50), (52, SITS + 52))
    else:
        body.arm((66, SITS + 34), up=False, hand=(98, SITS + 26))
    return body


def sitting() -> Sheet:
    """In a chair: sit back, feet flat."""
    sheet = Sheet(400)
    place = Stage(sheet, 270, 380, 0.9)
    place.ground(120, 520)
    in_a_chair(place)
    return sheet


def sitting_breath() -> Sheet:
    """In a chair, a hand on the belly, which goes out and back."""
    sheet = Sheet(400)
    place = Stage(sheet, 270, 380, 0.9)
    place.ground(120, 520)
    in_a_chair(place, belly=True)
    place.arrow([(72, SITS + 74), (128, SITS + 74)], both=True)
    return sheet


def sitting_tilt() -> Sheet:
    """In a chair: the low back sinks back a little and comes forward again."""
    sheet = Sheet(400)
    place = Stage(sheet, 270, 380, 0.9)
    place.ground(120, 520)
    in_a_chair(place)
    place.arrow([(-92, SITS + 52), (-16, SITS + 52)], both=True)
    return sheet


def in_bed() -> Sheet:
    """On the back in bed, two pillows under the knees."""
    sheet = Sheet(300)
    place = _on_a_bed(sheet)
    body = Supine(place, gap=12)
    for low in (2, 34):
        pillow(place, 236, 336, low, low + 32)
    body.leg((TRUNK + 218, 22.0), toes=1.2)
    body.trunk()
    body.arm_beside()
    return sheet


def tilt() -> Sheet:
    """Close by, on the back in bed, knees bent: the low back sinks down a little and comes back; both are shown."""
    sheet = Sheet(340)
    place = Stage(sheet, 168, 236, 1.5)
    bed(Stage(sheet, 0, 336), 4, 636, 52)
    place.mat(8, 632, 44)
    pillow(place, -104, -16, -2, 14)
    body = Supine(place, gap=38)
    body.tint_gap()
    bent_legs(body)
    body.trunk()
    line = [(x, y + 7) for x, y in Supine(place, gap=4).back() if 76 < x < 150]
    place.line(line, "body", 10, dashed=True)
    body.arm_along((70, -16), (132, -40), (164, -44))
    for x in (88, 134):
        place.arrow([(x, 60), (x, 22)], both=True)
    return sheet


def _on_a_bed(sheet: Sheet) -> Stage:
    """A bed, and the stage that its mattress is; a pillow where the head lies."""
    bed(Stage(sheet, 0, sheet.high - 16), 14, 626, MATTRESS)
    place = Stage(sheet, 122, sheet.high - 16 - MATTRESS - 40)
    place.mat(14, 626, 40)
    pillow(place, -104, -16, -2, 14)
    return place


def bed_up() -> Sheet:
    """Out of bed: on the side, the legs over the edge while the hands push up; sitting; standing."""
    sheet = Sheet(400)
    first = Stage(sheet, 88, 190, 0.64)
    mat_from_above(first, 10, 160)
    body = Profile(first, at=(0, 0), bow=8)
    first.limb([(*body.shoulder, 15), (62, 116, 12), (96, 182, 9.5), (84, 212, 8)], "far")
    body.leg((166, -158), "far", toes=-0.5)
    body.trunk()
    body.leg((152, -164), toes=-0.5, halo=4)
    body.arm_along((70, 100), (92, 30), (112, 4))
    first.arrow([(40, -186), (84, -216), (132, -220)])
    sheet.digit(1, 10, 14)
    second = Stage(sheet, 350, 384, 0.62)
    second.ground(226, 462)
    bed(second, 232, 396, SEAT + 8)
    body = Profile(second, at=(16, SITS), lean=pi / 2 + 0.06)
    body.leg((138, 16), "far")
    body.trunk()
    body.leg((124, 16), halo=4)
    body.arm((-44, SITS - 4), up=False, hand=(-72, SEAT + 18))
    sheet.digit(2, 244, 14)
    third = Stage(sheet, 520, 384, 0.62)
    third.ground(480, 632)
    chair(third, 84, deep=76)
    standing(third, (74, 284))
    sheet.digit(3, 456, 14)
    return sheet


def chair_up() -> Sheet:
    """Up from a chair: feet back, lean forward, hands on its arms; then standing."""
    sheet = Sheet(400)
    first, then = Stage(sheet, 134, 384, 0.72), Stage(sheet, 500, 384, 0.68)
    first.ground(20, 330)
    then.ground(372, 620)
    chair(first, -50)
    body = Profile(first, at=(14, SITS + 10), lean=1.0, face=-0.2, nod=0.1, bow=10)
    body.leg((62, 16), "far")
    body.trunk()
    body.leg((48, 16), halo=4)
    arm_rest(first, -50)
    body.arm((36, SEAT + 92), up=True, hand=(64, SEAT + 82))
    first.arrow([(176, 330), (214, 362), (226, 404)])
    sheet.digit(1, 14, 14)
    chair(then, -104)
    standing(then, (26, 272))
    sheet.digit(2, 366, 14)
    return sheet


def calves_up() -> Sheet:
    """On the back, the calves on the seat of a chair, the knees over the hips."""
    sheet, place = stage(370)
    chair(place, 392, mirrored=True, deep=150)
    body = Supine(place, gap=6)
    body.leg((362, 142), "far", toes=1.3)
    body.trunk()
    body.leg((350, 138), toes=1.3, halo=4)
    body.arm_beside()
    return sheet
