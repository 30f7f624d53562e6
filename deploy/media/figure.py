"""One body in all its positions: the same bones everywhere, only the joints turn.

House rules: lengths are shares of a body of 540, as grown people have them; the low back is drawn as it lies, with the
gap to the floor beneath it; what is nearer to us is kept apart by a halo. No face, no sex, no skin.
"""

from dataclasses import dataclass
from math import acos, atan2, cos, hypot, sin

from deploy.media.shapes import Joint, Point, Stage

THIGH, SHIN, FOOT = 132.0, 128.0, 58.0
UPPER_ARM, FOREARM = 92.0, 78.0
TRUNK = 165.0
HEAD = 30.0
HIP_HIGH = 31.0
HALO = 5.0


def bend(start: Point, end: Point, first: float, second: float, up: bool = True) -> Point:
    """Where the joint between two bones lies whose outer ends are given (a knee, an elbow); straight if too far."""
    apart = min(hypot(end[0] - start[0], end[1] - start[1]), first + second - 0.01)
    turn = atan2(end[1] - start[1], end[0] - start[0])
    inner = acos((first * first + apart * apart - second * second) / (2 * first * apart))
    angle = turn + inner if up else turn - inner
    return start[0] + first * cos(angle), start[1] + first * sin(angle)


def rise(x: float, lift: float) -> float:
    """How much higher the trunk lies at x when the pelvis is lifted."""
    t = min(max((x - 48) / 92, 0), 1)
    return lift * t * t * (3 - 2 * t)


@dataclass
class Supine:
    """Somebody on the back. The shoulders are at x 0, the hip joints at TRUNK; `gap` is how high the low back arches,
    `lift` how high the ball lifts the pelvis, `belly` how far the breath lifts the belly."""

    stage: Stage
    gap: float = 22
    lift: float = 0
    belly: float = 0

    @property
    def hip(self) -> Point:
        """The hip joint."""
        return TRUNK, HIP_HIGH + self.lift

    @property
    def shoulder(self) -> Point:
        """The shoulder joint."""
        return 8, 36

    def back(self) -> list[Point]:
        """The line of the back from the shoulder blades to the seat."""
        g = self.gap
        line = [(6, 2), (34, 0), (64, 0), (80, g * 0.42), (98, g * 0.93), (111, g), (125, g * 0.9), (141, g * 0.32)]
        line += [(154, 0), (172, 0), (188, 6), (196, 22)]
        return [(x, y + rise(x, self.lift)) for x, y in line]

    def front(self) -> list[Point]:
        """The line of the front from the hip to the throat."""
        b, g = self.belly, max(0, self.gap - 12) * 0.35
        line = [
            (190, 44),
            (172, 58),
            (150, 61 + b * 0.35 + g),
            (124, 60 + b + g),
            (98, 62 + b * 0.8 + g),
            (72, 67 + b * 0.2),
        ]
        line += [(46, 70), (20, 65), (-2, 54)]
        return [(x, y + rise(x, self.lift)) for x, y in line]

    def tint_gap(self) -> None:
        """The room between the low back and the floor: what the person feels for."""
        back = [point for point in self.back() if 60 < point[0] < 160]
        self.stage.outline([(back[0][0], -1), *back, (back[-1][0], -1), (110, -1)], "gap")

    def trunk(self) -> None:
        """Head, neck, chest, belly, pelvis."""
        self.stage.limb([(-56, HEAD, HEAD)])
        self.stage.limb([(-40, HEAD + 2, 15), (4, 34, 21)])
        self.stage.outline([(-12, 18), *self.back(), *self.front(), (-16, 44)])

    def leg(self, ankle: Point, colour: str = "body", flat: bool = True, halo: float = 0, up: bool = True) -> Point:
        """A leg to where its ankle is; the foot is flat on the floor, or its toes point up. The knee is returned."""
        hip = self.hip
        knee = bend(hip, ankle, THIGH, SHIN, up)
        joints: list[Joint] = [(*hip, 30), (*knee, 20), (*ankle, 12)]
        heel = (ankle[0] - 8, ankle[1] - 5) if flat else (ankle[0] + 6, ankle[1] - 2)
        toes = (ankle[0] + FOOT - 10, ankle[1] - 7) if flat else (ankle[0] + 18, ankle[1] + FOOT - 8)
        self.stage.limb([*joints, (*heel, 11)], colour, halo)
        self.stage.limb([(*heel, 11), (*toes, 7.5)], colour)
        return knee

    def arm(self, elbow: Point, wrist: Point, hand: Point, colour: str = "body", halo: float = HALO) -> None:
        """The near arm."""
        self.stage.limb([(*self.shoulder, 17), (*elbow, 12.5), (*wrist, 9.5), (*hand, 8.5)], colour, halo)

    def reach(self, hand: Point, wrist: Point, up: bool = True) -> None:
        """The near arm with its hand at a place."""
        self.arm(bend(self.shoulder, wrist, UPPER_ARM, FOREARM, up), wrist, hand)

    def arm_beside(self) -> None:
        """The near arm on the floor, a little away from the body, so that the low back can be seen."""
        self.arm((36, 15), (60, 10), (80, 8))


FLAT_ANKLE = (TRUNK + THIGH + SHIN - 1.2, 14.0)
BENT_ANKLE = (TRUNK + 178, 16.0)


def straight_legs(body: Supine) -> None:
    """Both legs long on the floor."""
    body.leg(FLAT_ANKLE, flat=False, up=True)


def bent_legs(body: Supine) -> Point:
    """Knees bent, feet flat; the far leg a little further on."""
    body.leg((BENT_ANKLE[0] + 26, BENT_ANKLE[1]), "far")
    return body.leg(BENT_ANKLE)
