"""`python -m deploy.hearing [--but 6 ...] [--to FILE] [--check]`: train, and write the file."""

import argparse
import sys
from pathlib import Path

from deploy.hearing.corpus import EAR, digest_of, examples
from deploy.hearing.meanings import Meanings
from deploy.hearing.training import train
from deploy.hearing.writing import written


def main() -> None:
    """Train on all lines, or on all but those of some writers, to measure by them."""
    parser = argparse.ArgumentParser(prog="python -m deploy.hearing", description=__doc__)
    parser.add_argument("--but", nargs="*", default=[], help="writers to leave out: 6, or de-6")
    parser.add_argument("--to", type=Path, default=EAR)
    parser.add_argument("--keep", type=Path, default=Path(".venv-hearing/words.npz"), help="the encoder's words")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if other bytes come of it")
    asked = parser.parse_args()
    lines = [line for line in examples() if not {line.writer, line.writer.partition("-")[2]} & {*asked.but}]
    meanings = Meanings(asked.keep if asked.keep.parent.is_dir() else None)
    model = train(lines, meanings)
    made = written(model, digest_of(lines))
    if asked.check:
        same = asked.to.read_bytes() == made
        sys.exit(None if same else f"{asked.to}: other bytes come of the same lines; run `make hearing`")
    asked.to.write_bytes(made)
    print(f"{asked.to}: {len(made)} bytes, {len(model.space.words)} words, {len(lines)} lines")


if __name__ == "__main__":
    main()
