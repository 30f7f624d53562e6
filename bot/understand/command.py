"""The command `understand`: lines from the standard input, or a file for the table."""

import json
import sys
from argparse import Namespace
from pathlib import Path

from bot.catalog import load as load_catalog
from bot.understand.lines import BadLine, cases, understood
from bot.understand.report import report


def run(arguments: Namespace, folder: Path | None) -> int:
    """Tell what is heard, line by line, or in a table; 2 if a line can't be read."""
    content = load_catalog(folder).content
    try:
        if arguments.report is not None:
            lines = arguments.report.read_text("utf-8").splitlines()
            print("\n".join(report(cases(lines, arguments.context, arguments.lang), content)))
            return 0
        for case in cases(sys.stdin, arguments.context, arguments.lang):
            print(json.dumps(understood(case, content, explain=arguments.explain), ensure_ascii=False), flush=True)
    except (BadLine, OSError, UnicodeDecodeError) as problem:
        print(f"easeback: {problem}", file=sys.stderr)
        return 2
    return 0
