"""The breathing pacer: a round shape that grows for four seconds and shrinks for six, without a word, in a loop.

House rule: one thread and a fixed frame rate, so that the same tools make the same bytes.
"""

from fractions import Fraction
from math import cos, pi
from pathlib import Path
from typing import Any

SIDE, GIF_SIDE, GIF_COLOURS = 400, 320, 16
FINE = 4
"""Frames are drawn so many times as large and made smaller, for smooth edges."""
BREATHE_IN, BREATHE_OUT = 4, 6
FRAMES_A_SECOND, GIF_A_SECOND = 20, 12.5
# Paper, shape, heart and ring; by day as light as the drawings, after dusk as dark as theirs.
COLOURS = {"": ("#fbfaf6", "#5b9bc4", "#1f5f8b", "#c3ccd6"), "dark": ("#12171f", "#3d7ea6", "#a8d8f5", "#46566a")}
"""Folder below pictures/ -> what it is drawn with there."""
LEAST, MOST = 0.3, 0.86
Colours = tuple[str, str, str, str]


def size_at(second: float) -> float:
    """How large the shape is, from 0 to 1, `second` seconds into a breath; it lingers a little at both ends."""
    if second < BREATHE_IN:
        return (1 - cos(pi * second / BREATHE_IN)) / 2
    return (1 + cos(pi * (second - BREATHE_IN) / BREATHE_OUT)) / 2


def make_pacer(folder: Path) -> None:
    """Write pacer.mp4 and pacer.gif, light and dark."""
    for below, colours in COLOURS.items():
        (folder / below).mkdir(parents=True, exist_ok=True)
        _mp4(folder / below / "pacer.mp4", _frames(FRAMES_A_SECOND, colours))
        _gif(folder / below / "pacer.gif", _frames(GIF_A_SECOND, colours))


def _gif(path: Path, frames: list[Any]) -> None:
    """One palette for all frames, so that of each only what changed is kept."""
    from PIL import Image

    small = [frame.resize((GIF_SIDE, GIF_SIDE), Image.Resampling.LANCZOS) for frame in frames]
    palette = small[len(small) // 5].quantize(GIF_COLOURS, dither=Image.Dither.NONE)
    pictures = [frame.quantize(palette=palette, dither=Image.Dither.NONE) for frame in small]
    apart = round(1000 / GIF_A_SECOND)
    pictures[0].save(path, save_all=True, append_images=pictures[1:], duration=apart, loop=0, optimize=False)


def _frames(a_second: float, colours: Colours) -> list[Any]:
    last = round((BREATHE_IN + BREATHE_OUT) * a_second)
    return [_frame(size_at(index / a_second), colours) for index in range(last)]


def _frame(size: float, colours: Colours) -> Any:
    from PIL import Image, ImageDraw

    paper, shape, heart, ring = colours
    side = SIDE * FINE
    frame = Image.new("RGB", (side, side), paper)
    pen = ImageDraw.Draw(frame)
    middle = side / 2

    def disc(share: float, **style: Any) -> None:
        radius = middle * share
        pen.ellipse((middle - radius, middle - radius, middle + radius, middle + radius), **style)

    disc(MOST + 0.07, outline=ring, width=5 * FINE)
    disc(LEAST + (MOST - LEAST) * size, fill=shape)
    disc(0.16 + 0.34 * size, fill=heart)
    return frame.resize((SIDE, SIDE), Image.Resampling.LANCZOS)


def _mp4(path: Path, frames: list[Any]) -> None:
    import av

    with av.open(str(path), "w", options={"movflags": "+faststart", "fflags": "+bitexact"}) as film:
        picture = film.add_stream("libx264", rate=FRAMES_A_SECOND)
        picture.width = picture.height = SIDE
        picture.pix_fmt = "yuv420p"
        picture.time_base = Fraction(1, FRAMES_A_SECOND)
        picture.codec_context.thread_count = 1
        picture.options = {"crf": "24", "preset": "slow", "threads": "1", "flags": "+bitexact"}
        for frame in frames:
            for packet in picture.encode(av.VideoFrame.from_image(frame)):
                film.mux(packet)
        for packet in picture.encode():
            film.mux(packet)
