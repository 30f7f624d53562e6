"""The drawings of the ball itself: which, how soft, where it goes, and what lies ready before one begins."""

from math import cos, pi, sin

from deploy.media.drawings import BALL, BALL_AT, LIFT, PRESSED, on_the_ball
from deploy.media.figure import Supine, bent_legs
from deploy.media.rolling import lying_from_above
from deploy.media.shapes import Point, Sheet, Stage, Turned, smooth


def ball_spot() -> Sheet:
    """From behind: the ball on the flat bone, not in the curve of the back, not on the tip; beside: lying on it."""
    sheet = Sheet(360)
    back = Stage(sheet, 162, 322, 1.0)
    back_view(back)
    for y in (216, 62):
        back.ball((0, y), BALL + 6, colour="far")
        back.cross((0, y), 17)
    back.ball((0, 132), BALL + 6)
    back.tick((0, 132), 19)
    on_the_ball(_beside(sheet)).arm_beside()
    return sheet


def two_balls() -> Sheet:
    """From behind: one ball on each side of the flat bone; beside, how one lies on them."""
    sheet = Sheet(360)
    back = Stage(sheet, 162, 322, 1.0)
    back_view(back)
    for side in (-1, 1):
        back.ball((side * 38, 132), BALL + 4)
    place = _beside(sheet)
    place.ball((BALL_AT + 20, BALL + 10), BALL, PRESSED, 7)
    body = Supine(place, gap=6, lift=LIFT)
    place.ball((BALL_AT - 4, BALL - 10), BALL, PRESSED, 7)
    bent_legs(body)
    body.trunk()
    body.arm_beside()
    return sheet


def _beside(sheet: Sheet) -> Stage:
    place = Stage(sheet, 382, 268, 0.5)
    place.mat(326, 632, 80)
    return place


def back_view(place: Stage) -> None:
    """Somebody from behind, from the shoulder blades to the thighs, with the bones of the back."""
    edge: list[Point] = [(104, 330), (96, 290), (80, 236), (76, 208), (96, 150), (108, 100), (108, 50), (100, -40)]
    place.outline([*edge, (8, -40), (0, 28), (-8, -40), *((-x, y) for x, y in reversed(edge))])
    place.limb([(104, 330, 22), (132, 250, 17), (142, 160, 12)], halo=0)
    place.limb([(-104, 330, 22), (-132, 250, 17), (-142, 160, 12)], halo=0)
    for y in range(176, 330, 22):
        place.limb([(-7, y, 7), (7, y, 7)], "bone")
    for side in (-1, 1):
        place.limb([(side * 38, 160, 9), (side * 62, 168, 9), (side * 78, 150, 8)], "bone")
    place.limb([(-16, 152, 9), (16, 152, 9)], "bone")
    place.outline([(-26, 160), (26, 160), (14, 118), (4, 96), (-4, 96), (-14, 118)], "bone")
    place.limb([(0, 92, 5), (0, 76, 4)], "bone")


def ball_sizes() -> Sheet:
    """To scale: a tennis ball, ten and thirteen centimetres, far too big; a hand beside the right ones."""
    cm = 9.4
    sheet = Sheet(330)
    place = Stage(sheet, 0, 304)
    place.ground(14, 626)
    place.ball((62, 3.35 * cm), 3.35 * cm, colour="tennis")
    for side in (-1, 1):
        seam = [(62 + side * (38 - 21 * cos(t)), 31 + 25 * sin(t)) for t in (-0.95, -0.5, 0, 0.5, 0.95)]
        place.line([(2 * 62 - x, y) for x, y in seam], "paper", 10)
    place.cross((62, 6.7 * cm + 34), 17)
    place.ball((172, 5 * cm), 5 * cm)
    place.tick((172, 10 * cm + 36), 20)
    open_hand(place, 282)
    place.ball((404, 6.5 * cm), 6.5 * cm)
    place.tick((404, 13 * cm + 36), 20)
    place.ball((500 + 27.5 * cm, 27.5 * cm), 27.5 * cm)
    place.cross((588, 60), 17)
    return sheet


def open_hand(place: Stage, x: float) -> None:
    """An open hand, upright, nineteen centimetres from wrist to tip."""
    place.limb([(x, 24, 24), (x, 40, 26)])
    place.outline([(x - 30, 30), (x + 30, 30), (x + 40, 88), (x + 30, 104), (x - 30, 104), (x - 38, 80)])
    for dx, top, radius in ((-29, 150, 9), (-10, 172, 10), (10, 168, 10), (29, 146, 9)):
        place.limb([(x + dx, 96, radius), (x + dx * 1.15, top, radius - 1.5)])
    place.limb([(x - 28, 56, 13), (x - 62, 96, 10), (x - 66, 112, 8)])


def squeeze() -> Sheet:
    """A hand squeezes the ball between thumb and fingers: it dents deep, they do not meet."""
    sheet = Sheet(360)
    place = Stage(sheet, 250, 180, 1.0)
    for turn in range(16):
        angle = turn * pi / 8
        place.line([(104 * cos(angle + d), 104 * sin(angle + d)) for d in (0, 0.1, 0.2)], "rim", 10)
    # The fingers behind the ball, the ball, and in front of it the thumb.
    for drop, far in ((-16, -46), (0, -26)):
        place.limb([(214, -64, 30), (150, -104 + drop, 24), (40, -98 + drop, 21), (far, -66 + drop, 17)], "far", halo=4)
    points = [
        (-112, 0), (-96, 48), (-52, 66), (0, 50), (52, 62), (100, 46), (112, 0), (98, -48), (52, -60), (0, -48),
        (-52, -64), (-96, -50),
    ]  # fmt: skip
    path = smooth([place.at(point) for point in points], closed=True)
    sheet.add(f'<path d="{path}" fill="{{ball}}" stroke="{{rim}}" stroke-width="4"/>')
    place.limb([(430, -10, 54), (250, -6, 62)], halo=4)
    place.limb([(236, -30, 44), (176, -88, 25), (70, -92, 22), (0, -66, 18)], halo=4)
    place.limb([(236, 20, 46), (170, 84, 29), (84, 100, 24), (2, 68, 19)], halo=4)
    place.arrow([(-20, 166), (-20, 118)])
    place.arrow([(-20, -166), (-20, -118)])
    return sheet


def setup() -> Sheet:
    """From above: a mat, where one will lie in pale; the ball by the hip, the phone by the ear, its sound on."""
    sheet = Sheet(360)
    sheet.block(14, 104, 626, 344)
    lying_from_above(Turned(sheet, 150, 226, 0.92), "ghost")
    Stage(sheet, 0, 0).ball((316, -136), 34)
    left, top = 62, 22
    sheet.block(left, top, left + 56, top + 98, "body", 10)
    sheet.block(left + 8, top + 14, left + 48, top + 82, "paper", 4)
    for radius in (26, 48, 70):
        arc = [(left + 66 + radius * cos(t), radius * sin(t) - top - 48) for t in (-0.7, -0.35, 0, 0.35, 0.7)]
        Stage(sheet, 0, 0).line(arc, "move", 10)
    return sheet
