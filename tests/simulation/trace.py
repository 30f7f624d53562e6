"""The trace of a run: one line for everything that happens; its hash tells two runs apart."""

import hashlib


class Trace:
    """Lines in the order in which they happened; kept only if somebody wants to read them."""

    def __init__(self, keep: bool = False) -> None:
        self.lines: list[str] | None = [] if keep else None
        self._hash = hashlib.blake2b(digest_size=8)

    def add(self, at: int, line: str) -> None:
        """Something happened at a steady instant."""
        line = f"{at:>12} {line}"
        self._hash.update(line.encode("utf-8", "surrogatepass"))
        if self.lines is not None:
            self.lines.append(line)

    def digest(self) -> str:
        """The hash so far."""
        return self._hash.hexdigest()
