"""`python -m bot.charts`: a drawing as JSON on standard input, a PNG or a PDF on standard output.

House rule: this process is small and short: it may take so much time and memory and no more.
"""

import resource
import sys

from msgspec import json

from bot.charts import SECONDS, Drawing
from bot.charts.typeset import typeset

MEMORY = 1024**3


def main() -> None:
    """Draw one drawing."""
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    sys.stdout.buffer.write(typeset(json.decode(sys.stdin.buffer.read(), type=Drawing)))


if __name__ == "__main__":
    main()
