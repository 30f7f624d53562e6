"""The content: whether it is whole, and who has signed it."""

from collections.abc import Iterator

from bot.catalog import check
from bot.catalog.check import notices_of
from bot.catalog.library import content_folder, read_library
from bot.doctor.finding import Case, Finding, look, well, wrong

ABOUT = "content"


def examine(case: Case) -> Iterator[Finding]:
    """What `easeback check` says of it."""
    folder = case.settings.content or content_folder()
    if not folder.is_dir():
        yield wrong(ABOUT, f"{folder} is no folder", "Name the content's folder in EASEBACK_CONTENT, or leave it empty")
        return
    problems = check(folder)
    for each in problems:
        yield wrong(ABOUT, f"{folder / each.file}:{each.line}: {each.what}", each.do)
    if problems:
        return
    yield well(ABOUT, f"{folder} is whole")
    for notice in notices_of(read_library(folder)):
        what, _, do = notice.removesuffix(".").partition(". ")
        yield look(ABOUT, what, do)
