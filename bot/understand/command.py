"""The command `understand`: lines from the standard input, or a file for the table."""

import json
import sys
from argparse import Namespace
from pathlib import Path

from bot.catalog import load as open_book
from bot.understand.lines import BadLine, cases, understood
from bot.understand.report import report


def run(given: Namespace, content: Path | None) -> int:
    """Tell what is heard, line by line, or in a table; 2 if a line can't be read."""
    book = open_book(content).book
    try:
        if given.report is not None:
            lines = given.report.read_text("utf-8").splitlines()
            print("\n".join(report(cases(lines, given.context, given.lang), book)))
            return 0
        for case in cases(sys.stdin, given.context, given.lang):
            print(json.dumps(understood(case, book, explain=given.explain), ensure_ascii=False), flush=True)
    except (BadLine, OSError, UnicodeDecodeError) as problem:
        print(f"easeback: {problem}", file=sys.stderr)
        return 2
    return 0
