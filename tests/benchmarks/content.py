"""What a start takes until all content is read, checked and frozen, and what one message takes to be put in words.

Beside the start stands the mere reading of the same files by their libraries, which finds no fault and knows nothing;
and the start in one language. Both in processor time, so that a busy machine changes little.
"""

import os
import shutil
import time
from pathlib import Path
from statistics import median

import yaml
from fluent.syntax import FluentParser

from bot.catalog import Catalog, load
from bot.catalog.library import content_folder
from bot.core.machine.turn import take_turn
from bot.core.model.messages import Message
from tests.benchmarks.row import RUNS, Figures, Line, fresh, least, middle, run_part, spread

MOST_MS, MOST_US, MOST_MB, MOST_TIMES = 300, 20, 20, 6


def measure(folder: Path, runs: int = RUNS) -> list[Line]:
    """Each contender in turn, in a process of its own, as a start is."""
    ours, other = list[Figures](), list[Figures]()
    for _ in range(2 * runs):
        ours.append(fresh("content", "ours", folder))
        other.append(fresh("content", "libraries", folder))
    one, all_of_them = list[Figures](), list[Figures]()
    for run in range(2 * runs):
        one.append(fresh("content", "alone", folder / str(run)))
        all_of_them.append(fresh("content", "together", folder))
    more = middle(all_of_them, "mb") - middle(one, "mb")
    sizes = spread(all_of_them, "mb"), spread(one, "mb"), f"{more:+.1f}"
    cpu, times_one = middle(all_of_them, "cpu"), middle(all_of_them, "cpu") / middle(one, "cpu")
    ms, us = least(ours, "ms"), least(ours, "us")
    times = spread(ours, "ms"), spread(other, "ms")
    ratio = f"{least(other, 'ms') / ms:.2f}"
    return [
        Line("CPU ms to read and check all content at a start", *times, ratio, f"<= {MOST_MS} ms", ms <= MOST_MS),
        Line(
            "CPU ms of that, six languages beside one",
            *(spread(all_of_them, "cpu"), spread(one, "cpu"), f"{times_one:.2f}"),
            goal=f"<= {MOST_MS} ms, <= {MOST_TIMES} times one",
            met=cpu <= MOST_MS and times_one <= MOST_TIMES,
        ),
        Line("us a message in words, median", spread(ours, "us", 1), "", "", f"<= {MOST_US} us", us <= MOST_US),
        Line("MB with all lines, beside one language alone", *sizes, f"<= {MOST_MB} MB more", more <= MOST_MB),
    ]


def ours(_folder: Path) -> Figures:
    """The content that ships, and the messages that a few thousand turns lead to."""
    began = time.process_time()
    catalog = load()
    ms = (time.process_time() - began) * 1000
    # Not before: they load the content themselves, and the second time is quicker.
    from tests.benchmarks.people import NOW, mixed
    from tests.benchmarks.turns import AS_PEOPLE_DO, events

    kinds = mixed()
    heard = [
        (kinds[int(each.chat) % len(kinds)], each.event) for group in events(2000, 30, AS_PEOPLE_DO) for each in group
    ]
    said = [message for person, event in heard for message in take_turn(person, event, NOW, catalog.content).messages]
    taken = [_taken(catalog, message) for message in [*said, *said]]
    return {"ms": ms, "us": median(taken[len(said) :]) / 1000}


def _taken(catalog: Catalog, message: Message) -> int:
    began = time.perf_counter_ns()
    catalog.words(message)
    return time.perf_counter_ns() - began


def together(_folder: Path) -> Figures:
    """All languages, as they are once every line is put together; what hearing knows of them is its own row."""
    return _settled(content_folder())


def alone(folder: Path) -> Figures:
    """The same content in its first language."""
    copy = folder / "first-language"
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copytree(content_folder(), copy, ignore=shutil.ignore_patterns("pictures", "audio", "__pycache__"))
    for name in ("pictures", "audio"):
        (copy / name).symlink_to(content_folder() / name)
    (copy / "languages.yaml").write_text("languages: {en: whole}\n", "utf-8")
    return _settled(copy)


def _settled(folder: Path) -> Figures:
    began = time.process_time()
    catalog = load(folder)
    cpu = (time.process_time() - began) * 1000
    catalog.wording.get_ready()
    return {
        "cpu": cpu,
        "mb": int(Path("/proc/self/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6,
    }


def libraries(_folder: Path) -> Figures:
    """Every file read by the library for its kind."""
    began = time.process_time()
    folder = content_folder()
    for path in sorted(folder.rglob("*.yaml")):
        yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)
    for path in sorted(folder.rglob("*.ftl")):
        FluentParser().parse(path.read_text("utf-8"))
    return {"ms": (time.process_time() - began) * 1000}


if __name__ == "__main__":
    run_part({"ours": ours, "libraries": libraries, "alone": alone, "together": together})
