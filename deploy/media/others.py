"""The drawings around the routine: on the side, getting up, places to breathe, the ball itself."""

from math import cos, pi, sin

from deploy.media.drawings import BALL, BALL_AT, FLOOR, on_the_ball, stage
from deploy.media.figure import Supine, bend, bent_legs, straight_legs
from deploy.media.shapes import Point, Sheet, Stage, smooth

SMALL = 0.74
TOP, BOTTOM = 158, 330
"""The floors of two panels."""


def panels() -> tuple[Sheet, Stage, Stage]:
    """A sheet with two floors, the first one above."""
    sheet = Sheet()
    first, then = Stage(sheet, 150, TOP, SMALL), Stage(sheet, 150, BOTTOM, SMALL)
    for place in (first, then):
        place.ground(20, 620)
    return sheet, first, then


def on_side(place: Stage, *, pillow: bool = False, back: bool = False) -> None:
    """Somebody on the side: the upper arm and leg above the lower ones, knees drawn up a little."""
    place.limb([(-14, 16, 13), (-84, 12, 11), (-116, 10, 9)], "far")
    place.limb([(166, 26, 24), (252, 21, 20), (338, 15, 11)], "far")
    place.limb([(338, 15, 11), (372, 13, 9)], "far")
    place.limb([(-62, 50, 30)])
    place.limb([(-40, 46, 15), (0, 56, 22)])
    place.outline(
        [
            (-22, 30), (-4, 4), (30, 0), (80, 4), (120, 3), (160, 0), (196, 10), (210, 46), (196, 92), (164, 108),
            (136, 100), (104, 82), (76, 84), (44, 104), (14, 116), (-14, 106), (-26, 70),
        ]
    )  # fmt: skip
    rise = 20 if pillow else 0
    if pillow:
        place.limb([(246, 47, 18), (322, 38, 18)], "thing", halo=4)
    place.limb([(172, 76, 31), (254, 62 + rise, 25), (340, 38 + rise * 0.7, 12)], halo=4)
    place.limb([(340, 38 + rise * 0.7, 12), (376, 33 + rise * 0.7, 9)])
    if not back:
        place.limb([(6, 92, 17), (62, 44, 12.5), (20, 12, 9.5), (-8, 9, 8.5)], halo=5)


def dots(sheet: Sheet, x: int, y: int, count: int) -> None:
    """Which panel comes first: one dot, two dots, three."""
    for index in range(count):
        sheet.add(f'<circle cx="{x + index * 26}" cy="{y}" r="9" fill="{{floor}}"/>')


def ball_roll() -> Sheet:
    """First on the side, the hand puts the ball behind the hips; then back onto it."""
    sheet, first, then = panels()
    on_side(first, back=True)
    first.ball((168, 50), BALL)
    first.limb([(6, 92, 17), (74, 96, 12.5), (128, 66, 9.5), (146, 58, 9)], halo=5)
    dots(sheet, 34, 34, 1)
    on_the_ball(then).arm_beside()
    then.arrow([(214, 150), (178, 184), (128, 180), (104, 146)])
    dots(sheet, 34, 202, 2)
    return sheet


def ball_out() -> Sheet:
    """Knees tip to one side and the hand flicks the ball away; then flat on the back."""
    sheet, first, then = panels()
    on_side(first, back=True)
    first.limb([(6, 92, 17), (74, 100, 12.5), (136, 72, 9.5), (166, 60, 9)], halo=5)
    first.ball((444, 26), 26)
    first.arrow([(232, 122), (300, 122), (372, 104), (412, 78)])
    dots(sheet, 34, 34, 1)
    body = Supine(then, gap=20)
    body.tint_gap()
    body.trunk()
    straight_legs(body)
    body.arm_beside()
    then.ball((552, 26), 26)
    then.arrow([(486, 84), (548, 84)])
    dots(sheet, 34, 202, 2)
    return sheet


def side_up() -> Sheet:
    """On the side; up with both hands; sitting, a hand on a chair."""
    sheet = Sheet()
    first = Stage(sheet, 170, 126, SMALL)
    first.ground(20, 620)
    on_side(first)
    dots(sheet, 34, 34, 1)
    second, third = Stage(sheet, 196, BOTTOM, 0.7), Stage(sheet, 480, BOTTOM, 0.7)
    second.ground(20, 310)
    third.ground(340, 620)
    _pushing_up(second)
    dots(sheet, 34, 170, 2)
    chair(third, -92)
    _sitting_on_the_floor(third)
    dots(sheet, 556, 170, 3)
    return sheet


def _pushing_up(place: Stage) -> None:
    hip: Point = (30, 30)
    shoulder: Point = (-86, 128)
    place.limb([(*hip, 28), (136, 20, 18), (44, 13, 12)], "far")
    place.limb([(-82, 122, 14), (-62, 64, 11), (-58, 9, 9), (-86, 8, 8)], "far")
    place.limb([(*hip, 32), (-24, 84, 26), (-66, 116, 30), (*shoulder, 22)])
    place.limb([(*shoulder, 15), (-120, 138, 14)])
    place.limb([(-138, 134, 29)])
    place.limb([(*hip, 30), (140, 28, 20), (30, 16, 12)], halo=4)
    place.limb([(30, 16, 12), (2, 12, 8)])
    place.limb([(*shoulder, 17), (-104, 66, 12.5), (-106, 10, 9.5), (-136, 8, 8.5)], halo=5)
    place.arrow([(-170, 60), (-170, 100)])


def _sitting_on_the_floor(place: Stage) -> None:
    hip: Point = (0, 30)
    shoulder: Point = (-10, 158)
    place.limb([(*hip, 28), (94, 92, 20), (140, 16, 12)], "far")
    place.limb([(*hip, 32), (-6, 78, 26), (-8, 124, 30), (*shoulder, 22)])
    place.limb([(*shoulder, 15), (-4, 196, 14)])
    place.limb([(0, 222, 30)])
    knee = bend(hip, (118, 16), 122, 118)
    place.limb([(*hip, 30), (*knee, 20), (118, 16, 12)], halo=4)
    place.limb([(112, 10, 11), (160, 8, 8)])
    place.limb([(*shoulder, 17), (-62, 128, 12.5), (-92, 116, 9.5), (-118, 116, 8.5)], halo=5)


def chair(place: Stage, x: float, seat: float = 104, mirrored: bool = False) -> None:
    """A plain chair; its seat begins at x and goes left (mirrored: right)."""
    turn = 1 if mirrored else -1
    for points in (
        [(x, seat), (x, 6)],
        [(x + turn * 86, seat + 112), (x + turn * 86, 6)],
        [(x, seat), (x + turn * 86, seat)],
    ):
        place.limb([(px, py, 8) for px, py in points], "thing")


def three_places() -> Sheet:
    """On the back, on the side, in a chair."""
    sheet = Sheet()
    first, second = Stage(sheet, 96, TOP, 0.66), Stage(sheet, 96, BOTTOM, 0.66)
    third = Stage(sheet, 500, BOTTOM, 0.86)
    first.ground(20, 400)
    second.ground(20, 400)
    third.ground(440, 620)
    body = Supine(first, gap=11)
    body.tint_gap()
    bent_legs(body)
    body.trunk()
    body.arm((62, 20), (104, 58), (136, 69))
    on_side(second, pillow=True)
    _in_a_chair(third)
    return sheet


def _in_a_chair(place: Stage) -> None:
    seat = 112.0
    hip: Point = (0, seat + 36)
    for points in ([(-50, seat + 118), (-50, 6)], [(62, seat), (62, 6)], [(-50, seat), (62, seat)]):
        place.limb([(px, py, 8) for px, py in points], "thing")
    shoulder: Point = (-8, seat + 164)
    place.limb([(*hip, 30), (-4, seat + 84, 26), (-8, seat + 128, 30), (*shoulder, 22)])
    place.limb([(*shoulder, 15), (-2, seat + 204, 14)])
    place.limb([(2, seat + 230, 30)])
    place.limb([(*hip, 28), (104, seat + 34, 20), (106, 16, 12)])
    place.limb([(100, 10, 11), (148, 8, 8)])
    place.limb([(*shoulder, 17), (-10, seat + 90, 12.5), (40, seat + 72, 9.5), (62, seat + 66, 8.5)], halo=5)


def setup() -> Sheet:
    """A mat with the ball in the middle, a phone by the head end, a blanket, a chair."""
    sheet, place = stage(x=0, floor=290)
    chair(place, 560, mirrored=False, seat=112)
    place.limb([(60, 5, 10), (470, 5, 10)], "far")
    for y in (25, 47):
        place.limb([(78, y, 10), (136, y, 10)], "thing")
    place.ball((280, 40), 28)
    place.shape([(176, 20), (212, 20), (212, 92), (176, 92)], "body", 6)
    place.shape([(182, 32), (206, 32), (206, 84), (182, 84)], "paper", -4)
    for radius in (26, 46, 66):
        arc = [(194 + radius * cos(t), 112 + radius * sin(t)) for t in (pi * 0.25, pi * 0.42, pi * 0.58, pi * 0.75)]
        place.line(arc, "move", 10)
    return sheet


def ball_spot() -> Sheet:
    """Close by: the ball under the flat bone; not under the curve of the back, not on the tip of the tailbone."""
    sheet = Sheet()
    place = Stage(sheet, -20, 300, 2.3)
    place.ground(0, 640)
    body = Supine(place, gap=12, lift=30)
    place.ball((BALL_AT, 25), 25, 17, 7)
    hip = body.hip
    place.limb([(*hip, 31), (hip[0] + 96, hip[1] + 84, 24)])
    place.outline([(-12, 18), *body.back(), *body.front(), (-16, 44)])
    for x, y, turn in ((62, 22, -4), (80, 27, -10), (97, 36, -14), (113, 45, -10)):
        _bone(place, [(x, y)], 7, turn)
    place.limb([(130, 47, 7.5), (162, 45, 6)], "bone")
    place.limb([(174, 44, 3.5), (182, 47, 2.5)], "bone")
    place.tick((BALL_AT, 22), 24)
    place.cross((98, 12), 20)
    place.cross((205, 34), 20)
    return sheet


def _bone(place: Stage, at: list[Point], size: float, turn: float) -> None:
    for x, y in at:
        place.limb(
            [(x - size * 0.35, y + turn * 0.05, size * 0.85), (x + size * 0.35, y - turn * 0.05, size * 0.85)], "bone"
        )


def two_balls() -> Sheet:
    """From the feet: one ball on each side, the bone over the gap between them."""
    sheet, place = stage(x=320, floor=FLOOR + 38)
    place.limb([(0, 172, 34)], "far")
    place.outline(
        [(-96, 96), (-70, 70), (0, 74), (70, 70), (96, 96), (104, 150), (60, 172), (0, 176), (-60, 172), (-104, 150)],
        "far",
    )
    for x in (-48, 48):
        place.ball((x, 44), 44, 22, 9)
    place.outline(
        [
            (-128, 92),
            (-104, 68),
            (-70, 63),
            (-46, 66),
            (0, 76),
            (46, 66),
            (70, 63),
            (104, 68),
            (128, 92),
            (122, 124),
            (80, 142),
            (0, 146),
            (-80, 142),
            (-122, 124),
        ]
    )
    place.limb([(-15, 102, 13), (0, 94, 14), (15, 102, 13)], "bone")
    for side in (-1, 1):
        place.limb([(side * 132, 176, 31), (side * 136, 96, 24), (side * 138, 30, 15)], halo=5)
        place.limb([(side * 136, 16, 16), (side * 146, 15, 15)], halo=0)
    return sheet


def ball_sizes() -> Sheet:
    """To scale: too small, ten and thirteen centimetres, far too big; a hand beside the right one."""
    cm = 9.4
    sheet, place = stage(x=0, floor=290)
    place.ball((62, 3.35 * cm), 3.35 * cm)
    place.cross((62, 6.7 * cm + 34), 17)
    place.ball((176, 5 * cm), 5 * cm)
    place.tick((176, 10 * cm + 36), 20)
    _open_hand(place, 282)
    place.ball((404, 6.5 * cm), 6.5 * cm)
    place.tick((404, 13 * cm + 36), 20)
    place.ball((500 + 27.5 * cm, 27.5 * cm), 27.5 * cm)
    place.cross((588, 60), 17)
    return sheet


def _open_hand(place: Stage, x: float) -> None:
    """An open hand, upright, nineteen centimetres from wrist to tip."""
    place.limb([(x, 24, 24), (x, 40, 26)])
    place.outline([(x - 30, 30), (x + 30, 30), (x + 40, 88), (x + 30, 104), (x - 30, 104), (x - 38, 80)])
    for dx, top, radius in ((-29, 150, 9), (-10, 172, 10), (10, 168, 10), (29, 146, 9)):
        place.limb([(x + dx, 96, radius), (x + dx * 1.15, top, radius - 1.5)])
    place.limb([(x - 28, 56, 13), (x - 62, 96, 10), (x - 66, 112, 8)])


def squeeze() -> Sheet:
    """A hand squeezes the ball: it dents deep, thumb and fingertips do not meet."""
    sheet = Sheet()
    place = Stage(sheet, 320, 330, 1)
    place.limb([(0, -60, 44), (0, 40, 46)])
    place.outline([(-52, 20), (52, 20), (78, 74), (66, 110), (-66, 110), (-78, 74)])
    ball = [
        (-88, 250),
        (-50, 290),
        (0, 302),
        (50, 290),
        (88, 250),
        (92, 214),
        (52, 190),
        (88, 150),
        (60, 104),
        (0, 88),
        (-60, 104),
        (-88, 150),
        (-52, 190),
        (-92, 214),
    ]
    path = [place.at(point) for point in ball]
    sheet.add(f'<path d="{smooth(path, closed=True)}" fill="{{ball}}" stroke="{{rim}}" stroke-width="4"/>')
    place.limb([(-58, 70, 26), (-104, 130, 22), (-98, 178, 18), (-66, 192, 15)], halo=4)
    place.limb([(58, 70, 30), (110, 132, 24), (106, 184, 19), (64, 192, 15)], halo=4)
    place.arrow([(-190, 192), (-138, 192)])
    place.arrow([(190, 192), (150, 192)])
    return sheet
