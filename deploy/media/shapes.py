"""Lines and solids that drawings are made of: tapered limbs, smooth outlines, arrows, signs, as SVG.

House rules: a stage has its own floor and scale, x goes right and y up from the floor, one unit is a pixel of a figure
of 540; nothing on a drawing is thinner than ten pixels of 640, nothing is a word. Colours are named, so that one
drawing gives a light and a dark one.
"""

from dataclasses import dataclass, field
from itertools import pairwise
from math import acos, atan2, cos, hypot, pi, sin

Point = tuple[float, float]
Joint = tuple[float, float, float]
"""A place in a limb, and its radius there."""

WIDTH, HEIGHT = 640, 360
THIN = 10
DIGITS: dict[int, list[list[Point]]] = {
    1: [[(0.15, 0.8), (0.5, 1), (0.5, 0)]],
    2: [[(0.05, 0.76), (0.2, 0.95), (0.5, 1), (0.78, 0.9), (0.82, 0.68), (0.6, 0.42), (0.03, 0), (0.9, 0)]],
    3: [[(0.08, 0.9), (0.38, 1), (0.72, 0.93), (0.78, 0.74), (0.62, 0.57), (0.36, 0.53)],
        [(0.36, 0.53), (0.66, 0.47), (0.84, 0.27), (0.72, 0.06), (0.4, 0), (0.05, 0.1)]],
    4: [[(0.64, 0), (0.64, 1), (0.03, 0.32), (0.95, 0.32)]],
}  # fmt: skip
"""The strokes of each number, in a square of one by one."""

LIGHT = {
    "paper": "#fbfaf6", "body": "#1f3a5f", "far": "#8497b0", "ball": "#e69f00", "rim": "#9c6a00",
    "gap": "#a8d8f5", "floor": "#6f7783", "move": "#d55e00", "yes": "#00795a", "no": "#b3261e",
    "thing": "#c3c9d1", "pillow": "#9db8a5", "tennis": "#c9d93a", "ghost": "#e9ecef", "bone": "#f1ead9",
}  # fmt: skip
DARK = {
    "paper": "#12171f", "body": "#d6e2f0", "far": "#71839b", "ball": "#f0b02e", "rim": "#8f6a1c",
    "gap": "#2a6a94", "floor": "#8d97a5", "move": "#ff9a52", "yes": "#4fd1a5", "no": "#ff8a80",
    "thing": "#39434f", "pillow": "#5d7d68", "tennis": "#b7c832", "ghost": "#7c8998", "bone": "#5f7fa8",
}  # fmt: skip


@dataclass
class Sheet:
    """One drawing: elements in the order in which they cover each other; colours are written {name}. It is as high as
    what it shows needs, so that nobody looks for a small figure in an empty frame."""

    high: int = HEIGHT
    parts: list[str] = field(default_factory=list)

    def add(self, part: str) -> None:
        """One more element on top."""
        self.parts.append(part)

    def digit(self, number: int, x: float, y: float, size: float = 40) -> None:
        """Which panel comes first: a number whose upper left corner lies at x, y of the sheet."""
        for stroke in DIGITS[number]:
            placed = [(x + px * size * 0.62, y + (1 - py) * size, size * 0.11) for px, py in stroke]
            path = "".join(_capsule(one, other) for one, other in pairwise(placed))
            self.add(f'<path d="{path}" fill="{{floor}}"/>')

    def block(
        self, left: float, top: float, right: float, low: float, colour: str = "thing", round: float = 14
    ) -> None:
        """An upright rectangle with rounded corners."""
        self.add(
            f'<rect x="{_n(left)}" y="{_n(top)}" width="{_n(right - left)}" height="{_n(low - top)}" rx="{_n(round)}" '
            f'fill="{{{colour}}}"/>'
        )

    def svg(self, theme: dict[str, str]) -> str:
        """The drawing in the colours of a theme."""
        body = "\n".join(self.parts)
        for name, colour in theme.items():
            body = body.replace("{" + name + "}", colour)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {self.high}">\n'
            f'<rect width="{WIDTH}" height="{self.high}" fill="{theme["paper"]}"/>\n{body}\n</svg>\n'
        )


@dataclass
class Stage:
    """A part of a sheet with a floor of its own."""

    sheet: Sheet
    x: float
    floor: float
    scale: float = 1.0

    def at(self, point: Point) -> Point:
        """Where a point of the stage lies on the sheet."""
        return self.x + point[0] * self.scale, self.floor - point[1] * self.scale

    # Solids.

    def limb(self, joints: list[Joint], colour: str = "body", halo: float = 0) -> None:
        """A row of joints, rounded and tapered; a halo keeps it apart from what lies behind it."""
        path = "".join(_capsule(*(self._joint(each) for each in pair)) for pair in pairwise(joints))
        if len(joints) == 1:
            path = _capsule(self._joint(joints[0]), self._joint(joints[0]))
        self._solid(path, colour, halo)

    def outline(self, points: list[Point], colour: str = "body", halo: float = 0) -> None:
        """A smooth closed shape through all points."""
        self._solid(smooth([self.at(point) for point in points], closed=True), colour, halo)

    def shape(self, points: list[Point], colour: str, halo: float = 0) -> None:
        """A closed shape with straight sides and rounded corners."""
        path = "M" + "L".join(_pair(self.at(point)) for point in points) + "Z"
        self.sheet.add(
            f'<path d="{path}" fill="{{{colour}}}" stroke="{{{colour}}}" stroke-width="{_n(8 + halo)}" '
            'stroke-linejoin="round"/>'
        )

    def ball(self, point: Point, radius: float, press: float = 0, dent: float = 0, colour: str = "ball") -> None:
        """A soft ball, its middle at `point` while unpressed; `press` lowers and widens it, `dent` hollows its top."""
        x, y = point
        low, high, wide = 0.0, 2 * radius - press, radius + press * 0.45
        middle = (high + low) / 2
        points = [
            (x - wide * 0.42, low + 1), (x + wide * 0.42, low + 1), (x + wide * 0.9, low + middle * 0.45),
            (x + wide, middle), (x + wide * 0.74, high - 1), (x + wide * 0.4, high - dent * 0.6), (x, high - dent),
            (x - wide * 0.4, high - dent * 0.6), (x - wide * 0.74, high - 1), (x - wide, middle),
            (x - wide * 0.9, low + middle * 0.45),
        ]  # fmt: skip
        points = [(px, py + y - radius) for px, py in points]
        if press or dent:
            path = smooth([self.at(each) for each in points], closed=True)
        else:
            centre = self.at(point)
            path = _capsule((*centre, radius * self.scale), (*centre, radius * self.scale))
        self.sheet.add(f'<path d="{path}" fill="{{{colour}}}" stroke="{{rim}}" stroke-width="4"/>')

    # Lines.

    def line(self, points: list[Point], colour: str, width: float = THIN, dashed: bool = False) -> None:
        """A smooth open line; its width is one of the sheet, whatever the scale."""
        dashes = f' stroke-dasharray="{width * 1.2:g} {width * 1.9:g}"' if dashed else ""
        path = smooth([self.at(point) for point in points])
        self.sheet.add(
            f'<path d="{path}" fill="none" stroke="{{{colour}}}" stroke-width="{width:g}" stroke-linecap="round"'
            f' stroke-linejoin="round"{dashes}/>'
        )

    def arrow(self, points: list[Point], colour: str = "move", width: float = THIN, both: bool = False) -> None:
        """A movement: a line with a head at its end (or at both)."""
        placed = [self.at(point) for point in points]
        ends = [(placed[-2], placed[-1])] + ([(placed[1], placed[0])] if both else [])
        # Drawn twice: broad in the colour of the paper, so that it is seen over a body too.
        for colour_, extra in (("paper", 8.0), (colour, 0.0)):
            self.sheet.add(
                f'<path d="{smooth(placed)}" fill="none" stroke="{{{colour_}}}" stroke-width="{_n(width + extra)}" '
                'stroke-linecap="round"/>'
            )
            for before, end in ends:
                self.sheet.add(
                    f'<path d="{_head(before, end, width)}" fill="{{{colour_}}}" stroke="{{{colour_}}}" '
                    f'stroke-width="{_n(4 + extra)}" stroke-linejoin="round"/>'
                )

    def mat(self, left: float, right: float, deep: float = 40) -> None:
        """The mat on the floor, seen a little from above: what lies nearer to us lies lower on the sheet."""
        y, end = self.at((0, 6))[1], self.at((0, -deep))[1]
        self.sheet.add(
            f'<path d="M{_n(left + 16)} {_n(y)}H{_n(right - 16)}L{_n(right)} {_n(end)}H{_n(left)}Z" fill="{{thing}}" '
            'stroke="{thing}" stroke-width="10" stroke-linejoin="round"/>'
        )

    def ground(self, left: float, right: float) -> None:
        """The floor, from left to right on the sheet."""
        path = f"M{_n(left)} {_n(self.floor + 5)}H{_n(right)}"
        self.sheet.add(f'<path d="{path}" stroke="{{floor}}" stroke-width="{THIN}" stroke-linecap="round"/>')

    def tick(self, point: Point, size: float = 22) -> None:
        """Here, yes."""
        x, y = self.at(point)
        self._sign(
            f"M{_n(x - size)} {_n(y)}L{_n(x - size * 0.3)} {_n(y + size * 0.7)}L{_n(x + size)} {_n(y - size * 0.8)}",
            "yes",
        )

    def cross(self, point: Point, size: float = 18) -> None:
        """Not here."""
        x, y = self.at(point)
        s = size
        self._sign(
            f"M{_n(x - s)} {_n(y - s)}L{_n(x + s)} {_n(y + s)}M{_n(x + s)} {_n(y - s)}L{_n(x - s)} {_n(y + s)}", "no"
        )

    def _sign(self, path: str, colour: str) -> None:
        for name, width in (("paper", 24), (colour, 12)):
            self.sheet.add(
                f'<path d="{path}" fill="none" stroke="{{{name}}}" stroke-width="{width}" stroke-linecap="round" '
                'stroke-linejoin="round"/>'
            )

    def _solid(self, path: str, colour: str, halo: float) -> None:
        if halo:
            self.sheet.add(
                f'<path d="{path}" fill="{{paper}}" stroke="{{paper}}" stroke-width="{_n(2 * halo)}" '
                'stroke-linejoin="round"/>'
            )
        self.sheet.add(f'<path d="{path}" fill="{{{colour}}}"/>')

    def _joint(self, joint: Joint) -> Joint:
        return *self.at((joint[0], joint[1])), joint[2] * self.scale


class Turned(Stage):
    """A stage turned a quarter to the left: up on it is left on the sheet."""

    def at(self, point: Point) -> Point:
        """Where a point of the stage lies on the sheet."""
        return self.x - point[1] * self.scale, self.floor - point[0] * self.scale


def _capsule(first: Joint, second: Joint) -> str:
    """The hull of two circles."""
    (ax, ay, ar), (bx, by, br) = first, second
    apart = hypot(bx - ax, by - ay)
    if apart <= abs(ar - br) + 0.01:
        x, y, r = first if ar >= br else second
        return (
            f"M{_n(x - r)} {_n(y)}A{_n(r)} {_n(r)} 0 1 1 {_n(x + r)} {_n(y)}A{_n(r)} {_n(r)} 0 1 1 {_n(x - r)} {_n(y)}Z"
        )
    turn = atan2(by - ay, bx - ax)
    # The tangents touch both circles at this angle from the axis.
    open_ = acos((ar - br) / apart)
    up, down = turn + open_, turn - open_
    a1, a2 = (ax + ar * cos(up), ay + ar * sin(up)), (ax + ar * cos(down), ay + ar * sin(down))
    b1, b2 = (bx + br * cos(up), by + br * sin(up)), (bx + br * cos(down), by + br * sin(down))
    big_a, big_b = int(2 * pi - 2 * open_ > pi), int(2 * open_ > pi)
    return (
        f"M{_pair(a2)}L{_pair(b2)}A{_n(br)} {_n(br)} 0 {big_b} 1 {_pair(b1)}"
        f"L{_pair(a1)}A{_n(ar)} {_n(ar)} 0 {big_a} 1 {_pair(a2)}Z"
    )


def smooth(points: list[Point], closed: bool = False) -> str:
    """A curve through all points (Catmull-Rom, as cubic pieces)."""
    if len(points) == 2 and not closed:
        return f"M{_pair(points[0])}L{_pair(points[1])}"
    count = len(points)
    path = f"M{_pair(points[0])}"
    for index in range(count if closed else count - 1):
        before, start, end, after = (
            points[(index + step) % count] if closed else points[min(max(index + step, 0), count - 1)]
            for step in (-1, 0, 1, 2)
        )
        first = start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6
        second = end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6
        path += f"C{_pair(first)} {_pair(second)} {_pair(end)}"
    return path + ("Z" if closed else "")


def _head(before: Point, end: Point, width: float) -> str:
    turn = atan2(end[1] - before[1], end[0] - before[0])
    long, broad = width * 1.5, width * 1.25
    tip = end[0] + long * cos(turn), end[1] + long * sin(turn)
    left = end[0] + broad * cos(turn + pi / 2), end[1] + broad * sin(turn + pi / 2)
    right = end[0] + broad * cos(turn - pi / 2), end[1] + broad * sin(turn - pi / 2)
    return f"M{_pair(tip)}L{_pair(left)}L{_pair(right)}Z"


def _pair(point: Point) -> str:
    return f"{_n(point[0])} {_n(point[1])}"


def _n(number: float) -> str:
    return f"{number:.1f}".rstrip("0").rstrip(".")
