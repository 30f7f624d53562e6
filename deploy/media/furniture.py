"""What people sit and lie on: a chair, a bed, a pillow; the sizes fit the body of `figure`."""

from deploy.media.shapes import Stage

SEAT = 116.0
"""How high a chair's seat is: as high as a bent knee, less the thigh's thickness."""


def chair(place: Stage, x: float, *, mirrored: bool = False, deep: float = 110) -> None:
    """A plain chair whose back stands at x; its seat goes right (mirrored: left)."""
    front = x - deep if mirrored else x + deep
    for points in ([(x, SEAT + 156), (x, 6)], [(front, SEAT), (front, 6)], [(x, SEAT), (front, SEAT)]):
        place.limb([(px, py, 8) for px, py in points], "floor")


def arm_rest(place: Stage, x: float) -> None:
    """The near arm of a chair whose back stands at x, in front of who sits in it."""
    high = SEAT + 70
    for points in ([(x, high), (x + 104, high)], [(x + 104, high), (x + 104, SEAT)]):
        place.limb([(px, py, 8) for px, py in points], "floor", halo=4)


def bed(place: Stage, left: float, right: float, high: float = 84) -> None:
    """A bed from the side, as high as a seat: a mattress on two legs; the edges are those of the sheet."""
    top, low = place.at((0, high))[1], place.at((0, high * 0.3))[1]
    floor = place.at((0, 0))[1]
    for x in (left + 14, right - 30):
        place.sheet.block(x, low - 6, x + 16, floor, "floor", 4)
    place.sheet.block(left - 4, top - 6, right + 4, low, "far", 10)


def pillow(place: Stage, left: float, right: float, low: float, high: float) -> None:
    """A soft pillow."""
    wide = right - left
    middle, shoulder = (low + high) / 2, wide * 0.08
    place.outline(
        [(left, middle), (left + shoulder, high), (left + wide * 0.5, high + 3), (right - shoulder, high),
         (right, middle), (right - shoulder, low), (left + wide * 0.5, low - 1), (left + shoulder, low)],
        "pillow",
    )  # fmt: skip
