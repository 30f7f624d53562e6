"""What can be wrong with the content, told so that whoever edits it knows where to look and what to do."""

from msgspec import Struct


class Problem(Struct, frozen=True, order=True):
    """One thing to mend: the file (relative to the content folder), its line, what is wrong, and what to do."""

    file: str
    line: int
    what: str
    do: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}. {self.do}."


class BrokenContent(Exception):
    """The content has problems, and Easeback does not start with it. Mend them; `easeback check` lists them again."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems
