"""How each part of the program is, in one place: what /health, the figures and the log say comes from here.

House rules: a part says of itself what ails it and what to do, in one sentence without anybody's words; it says so
again with nothing when it is well. Nobody asks a part whether it lives: whoever watches it says so for it.
"""

from collections.abc import Mapping


class PartLost(Exception):
    """A part without which nobody is heard or answered can't come back in this process: which, why, what to do."""


class Health:
    """Part -> what ails it; an empty sentence: nothing."""

    def __init__(self) -> None:
        self._parts: dict[str, str] = {}

    def say(self, part: str, trouble: str = "") -> None:
        """What ails a part from now on; nothing: it is well."""
        self._parts[part] = trouble

    @property
    def parts(self) -> Mapping[str, str]:
        """Every part that has ever said how it is."""
        return self._parts

    @property
    def well(self) -> bool:
        """Nothing ails any part."""
        return not any(self._parts.values())
