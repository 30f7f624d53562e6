"""Whether a media file is whole, and what it holds: PNG, GIF, MP4 and OGG with Opus, read no further than needed.

House rules: nothing is decoded and nothing is trusted; a file that ends too early, or is not what its name says, is a
BadFile with the reason in words.
"""

import struct
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec import Struct

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_CUT = "it ends too early"
OPUS_RATE = 48_000


class BadFile(ValueError):
    """The file is missing, cut off, or something else than its name says; the words say which."""


class Found(Struct, frozen=True):
    """What a file holds: its bytes, its points, its length in seconds; 0 where that means nothing."""

    size: int
    width: int = 0
    height: int = 0
    seconds: float = 0


def look(path: Path) -> Found:
    """What the file at `path` holds; raises BadFile."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise BadFile(
            "it is missing" if isinstance(error, FileNotFoundError) else f"it can't be read: {error}"
        ) from None
    if not content:
        raise BadFile("it is empty")
    try:
        return _READERS[path.suffix](content)
    except (struct.error, IndexError):
        raise BadFile(_CUT) from None


def _png(content: bytes) -> Found:
    if not content.startswith(_SIGNATURE):
        raise BadFile("it is no PNG")
    at, width, height, kind = len(_SIGNATURE), 0, 0, b""
    while kind != b"IEND":
        length, kind = struct.unpack_from(">I4s", content, at)
        body = content[at + 4 : at + 8 + length]
        (written,) = struct.unpack_from(">I", content, at + 8 + length)
        if zlib.crc32(body) != written:
            raise BadFile("its content is damaged")
        if kind == b"IHDR":
            width, height = struct.unpack_from(">II", body, 4)
        at += 12 + length
    return Found(len(content), width, height)


def _gif(content: bytes) -> Found:
    if content[:6] not in (b"GIF87a", b"GIF89a"):
        raise BadFile("it is no GIF")
    width, height, flags = struct.unpack_from("<HHB", content, 6)
    at, hundredths = 13 + _table(flags), 0
    while (mark := content[at]) != 0x3B:
        if mark == 0x21:
            if content[at + 1] == 0xF9:
                hundredths += struct.unpack_from("<H", content, at + 4)[0]
            at += 2
        elif mark == 0x2C:
            at += 11 + _table(content[at + 9])
        else:
            raise BadFile("its content is damaged")
        while content[at]:
            at += content[at] + 1
        at += 1
    return Found(len(content), width, height, hundredths / 100)


def _table(flags: int) -> int:
    """The bytes of a colour table."""
    return 3 * 2 ** ((flags & 7) + 1) if flags & 0x80 else 0


def _mp4(content: bytes) -> Found:
    boxes = dict(_boxes(content, 0, len(content)))
    if "ftyp" not in boxes:
        raise BadFile("it is no MP4")
    if not {"moov", "mdat"} <= set(boxes):
        raise BadFile(_CUT)
    header = dict(_boxes(content, *boxes["moov"]))["mvhd"][0]
    scale, length = struct.unpack_from(">II", content, header + 12)
    return Found(len(content), seconds=length / max(1, scale))


def _boxes(content: bytes, start: int, end: int) -> Iterator[tuple[str, tuple[int, int]]]:
    while start < end:
        length, kind = struct.unpack_from(">I4s", content, start)
        if length < 8 or start + length > end:
            raise BadFile(_CUT)
        yield kind.decode("latin-1"), (start + 8, start + length)
        start += length


def _ogg(content: bytes) -> Found:
    at, last, ended = 0, 0, False
    if not content.startswith(b"OggS") or b"OpusHead" not in content[:64]:
        raise BadFile("it is no OGG with Opus")
    while at < len(content):
        mark, flags, position, pieces = struct.unpack_from("<4sxBq12xB", content, at)
        if mark != b"OggS":
            raise BadFile("its content is damaged")
        at += 27 + pieces + sum(content[at + 27 : at + 27 + pieces])
        last, ended = max(last, position), bool(flags & 4)
    if at > len(content) or not ended:
        raise BadFile(_CUT)
    return Found(len(content), seconds=last / OPUS_RATE)


_READERS: dict[str, Callable[[bytes], Found]] = {".png": _png, ".gif": _gif, ".mp4": _mp4, ".ogg": _ogg}
