"""One body in all its positions: the same bones everywhere, only the joints turn.

House rules: lengths are shares of a body of 540, as grown people have them; the low back is drawn as it lies, with the
gap to the floor beneath it; what is nearer to us is kept apart by a halo. A nose tells front from back; no other
feature, no sex, no skin.
"""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from math import acos, atan2, cos, hypot, pi, sin

from deploy.media.shapes import Joint, Point, Stage

THIGH, SHIN, FOOT = 132.0, 128.0, 58.0
UPPER_ARM, FOREARM, HAND = 92.0, 78.0, 34.0
TRUNK = 165.0
BACKBONE = 157.0
"""From the hip joint to the shoulder joint."""
HEAD, HEAD_AT = 30.0, 64.0
"""A head's radius, and how far its middle is from the shoulder joint."""
HIP_HIGH = 31.0
HALO = 5.0


def bend(start: Point, end: Point, first: float, second: float, up: bool = True) -> Point:
    """Where the joint between two bones lies whose outer ends are given (a knee, an elbow); straight if too far."""
    apart = min(hypot(end[0] - start[0], end[1] - start[1]), first + second - 0.01)
    turn = atan2(end[1] - start[1], end[0] - start[0])
    inner = acos((first * first + apart * apart - second * second) / (2 * first * apart))
    angle = turn + inner if up else turn - inner
    return start[0] + first * cos(angle), start[1] + first * sin(angle)


def beyond(start: Point, angle: float, far: float) -> Point:
    """The point `far` from another one, in a direction (radians, upward from the right)."""
    return start[0] + far * cos(angle), start[1] + far * sin(angle)


def rise(x: float, lift: float) -> float:
    """How much higher the trunk lies at x when the pelvis is lifted."""
    t = min(max((x - 48) / 92, 0), 1)
    return lift * t * t * (3 - 2 * t)


def head(place: Stage, middle: Point, face: float, colour: str = "body", halo: float = 0) -> None:
    """A head in profile; `face` is the direction (radians) in which its nose points."""
    nose, brow, lip = (
        beyond(middle, face, HEAD + 7),
        beyond(middle, face + 0.28, HEAD - 5),
        beyond(middle, face - 0.28, HEAD - 5),
    )
    place.limb([(*middle, HEAD)], colour, halo)
    place.limb([(*brow, 5), (*nose, 3.5), (*lip, 5)], colour)


@dataclass
class Body(ABC):
    """Whatever has a hip and a shoulder: its limbs reach where a hand or an ankle is."""

    stage: Stage

    @property
    @abstractmethod
    def hip(self) -> Point:
        """The hip joint."""

    @property
    @abstractmethod
    def shoulder(self) -> Point:
        """The shoulder joint."""

    def leg(
        self, ankle: Point, colour: str = "body", toes: float = 0, up: bool = True, halo: float = 0, thick: float = 30
    ) -> Point:
        """A leg to where its ankle is, the foot pointing to `toes` (radians). The knee is returned."""
        knee = bend(self.hip, ankle, THIGH, SHIN, up)
        joints: list[Joint] = [(*self.hip, thick), (*knee, 20), (*ankle, 12)]
        heel = beyond(ankle, toes + (pi if abs(cos(toes)) > 0.7 else 0), 6)
        self.stage.limb([*joints, (*heel, 11)], colour, halo)
        self.stage.limb([(*heel, 11), (*beyond(heel, toes, FOOT - 6), 7.5)], colour)
        return knee

    def arm(self, wrist: Point, colour: str = "body", up: bool = True, hand: Point | None = None) -> None:
        """An arm to where its wrist is; the hand goes on straight, or to a place."""
        elbow = bend(self.shoulder, wrist, UPPER_ARM, FOREARM, up)
        self.arm_along(
            elbow, wrist, hand or beyond(wrist, atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]), HAND), colour
        )

    def arm_along(self, elbow: Point, wrist: Point, hand: Point, colour: str = "body", halo: float = HALO) -> None:
        """An arm whose joints are given: it points towards us or away, so it looks shorter than it is."""
        self.stage.limb([(*self.shoulder, 17), (*elbow, 12.5), (*wrist, 9.5), (*hand, 8.5)], colour, halo)


@dataclass
class Supine(Body):
    """Somebody on the back. The shoulders are at x 0, the hip joints at TRUNK; `gap` is how high the low back arches,
    `lift` how high the ball lifts the pelvis, `belly` how far the breath lifts the belly."""

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
        return 8, 34

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
        """The room between the low back and the floor, where it is what the person feels for."""
        back = [point for point in self.back() if 60 < point[0] < 160]
        self.stage.outline([(back[0][0], -1), *back, (back[-1][0], -1), (110, -1)], "gap")

    def trunk(self, halo: float = 0) -> None:
        """Head, neck, chest, belly, pelvis."""
        head(self.stage, (HEAD_AT * -1 + 8, HEAD), pi / 2)
        self.stage.limb([(-40, HEAD + 2, 15), (4, 34, 21)])
        self.stage.outline([(-12, 18), *self.back(), *self.front(), (-16, 44)], halo=halo)

    def arm_beside(self) -> None:
        """The near arm on the mat beside the body, so that the low back can be seen."""
        self.arm_along((92, -4), (166, -24), (198, -28))

    def hand_on_belly(self) -> None:
        """The near hand on the belly, the elbow on the mat."""
        up = self.belly * 0.7
        self.arm_along((70, 18), (112, 60 + up), (142, 72 + up))


FLAT_ANKLE = (TRUNK + THIGH + SHIN - 1.2, 14.0)
BENT_ANKLE = (TRUNK + 178, 16.0)


def straight_legs(body: Supine) -> None:
    """Both legs long on the floor, toes up."""
    body.leg(FLAT_ANKLE, toes=pi / 2 - 0.15)


def bent_legs(body: Supine) -> Point:
    """Knees bent, feet flat; the far leg a little further on."""
    body.leg((BENT_ANKLE[0] + 26, BENT_ANKLE[1]), "far")
    return body.leg(BENT_ANKLE)


@dataclass
class Profile(Body):
    """Somebody from the side in any position: sitting, standing, on the side as one sees it from above. `at` is the hip
    joint, `lean` the direction from it to the shoulder, `face` where the nose points, `nod` the head's turn against
    the trunk, `bow` how far the back is rounded."""

    at: Point
    lean: float = pi / 2
    face: float = 0
    nod: float = 0
    bow: float = 6

    @property
    def hip(self) -> Point:
        """The hip joint."""
        return self.at

    @property
    def shoulder(self) -> Point:
        """The shoulder joint."""
        return beyond(self.at, self.lean, BACKBONE)

    def trunk(self) -> None:
        """Head, neck, chest, belly, pelvis; the back is rounded away from the face."""
        behind = self.face + pi
        waist = beyond(beyond(self.at, self.lean, BACKBONE * 0.36), behind, self.bow * 0.6)
        chest = beyond(beyond(self.at, self.lean, BACKBONE * 0.72), behind, self.bow)
        crown = beyond(self.shoulder, self.lean + self.nod, HEAD_AT)
        self.stage.limb([(*self.at, 31), (*waist, 26), (*chest, 29), (*self.shoulder, 22)])
        self.stage.limb([(*self.shoulder, 16), (*crown, 14)])
        head(self.stage, crown, self.face + self.nod)
