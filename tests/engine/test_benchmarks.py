"""The benchmarks run, and compare like with like; their figures are for `make bench`."""

from itertools import cycle, islice
from pathlib import Path

from tests.benchmarks import turns
from tests.benchmarks.people import file_in, mixed, settle
from tests.benchmarks.rows import same_rows

PEOPLE, GROUPS = 300, 2
EVERY = turns.AS_PEOPLE_DO


def test_raw_sqlite_writes_the_rows_that_whole_turns_write(tmp_path: Path) -> None:
    home = tmp_path / "home"
    settle(home, islice(cycle(mixed()), PEOPLE))
    turns.record(turns.copied(home, "recorded"), PEOPLE, GROUPS, EVERY)
    ours, raw, objects = (turns.copied(home, name) for name in ("ours", "raw", "objects"))
    assert turns.ours(ours, PEOPLE, GROUPS, EVERY)["cpu"] > 0
    assert not same_rows(file_in(ours), file_in(raw))
    turns.raw(raw, GROUPS)
    turns.objects(objects, GROUPS)
    assert same_rows(file_in(ours), file_in(raw))
    assert same_rows(file_in(ours), file_in(objects))
