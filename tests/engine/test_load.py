"""What a start costs, in calls of functions: the same on every machine, however busy (`make bench` has the times)."""

import subprocess
import sys
from pathlib import Path

from bot.catalog.library import content_folder
from tests.engine.spoilt import copied

COUNTED = """
import cProfile, pathlib, pstats, sys
from bot.catalog import load
profile = cProfile.Profile(builtins=False)
profile.runcall(load, pathlib.Path(sys.argv[1]))
stats = pstats.Stats(profile)
parsed = sum(calls for (file, _, name), (_, calls, *_) in stats.stats.items() if name == "parse" and "fluent" in file)
print(stats.total_calls, parsed)
"""


def calls_of(folder: Path) -> tuple[int, int]:
    """All calls of a first start with this content, and how often Fluent's own parser is asked."""
    ran = subprocess.run([sys.executable, "-c", COUNTED, str(folder)], capture_output=True, text=True, check=True)
    every, parsed = map(int, ran.stdout.split())
    return every, parsed


def test_six_languages_cost_no_more_calls_than_six_times_one(tmp_path: Path) -> None:
    one, _ = calls_of(copied(tmp_path))
    six, parsed = calls_of(content_folder())
    assert six < 5 * one
    assert six < 550_000
    assert parsed == 0
