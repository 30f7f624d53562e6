"""The faults as content: one YAML file an area, read with every name checked."""

from pathlib import Path

import msgspec

HERE = Path(__file__).parent


class Fault(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One fault: in `file` the text `was` (which stands there once) `becomes` another."""

    file: str
    was: str
    becomes: str
    suites: tuple[str, ...] = ()
    """Files or folders of tests that have to notice."""
    harmless: str = ""
    """Why nothing can notice it: the proof, in one sentence. Then no suite is asked."""
    area: str = ""

    @property
    def name(self) -> str:
        """The fault in one line."""
        return f"{self.file}: {' '.join(self.was.split())[:60]} -> {' '.join(self.becomes.split())[:60]}"

    def planted_in(self, text: str) -> str:
        """The file's text with the fault in it; raises ValueError if the line does not stand there exactly once."""
        if text.count(self.was) != 1:
            raise ValueError(f"{self.area}: {self.was!r} stands {text.count(self.was)} times in {self.file}")
        return text.replace(self.was, self.becomes)


def read_faults() -> list[Fault]:
    """All faults, area by area."""
    return [
        msgspec.structs.replace(fault, area=path.stem)
        for path in sorted(HERE.glob("*.yaml"))
        for fault in msgspec.yaml.decode(path.read_bytes(), type=list[Fault])
    ]
