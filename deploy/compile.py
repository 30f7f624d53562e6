"""Compiles what a start imports, for an image in which nothing can be written: run by deploy/Containerfile.

By the hash of the source, and never looked at again, so that the same source gives the same bytes, whatever the clock.
"""

import importlib
import py_compile
import sys
from pathlib import Path

STARTS = (
    *("bot.__main__", "bot.app", "bot.place", "bot.web", "bot.systemd", "bot.figures", "bot.doctor", "bot.charts"),
    *("adapters.telegram", "adapters.discord", "alembic", "bot.charts.typeset"),
    *("prometheus_client", "aiohttp.web"),
)
HOME = Path("/opt/easeback")


def main() -> None:
    """Import all that, and compile what came of it."""
    for name in STARTS:
        importlib.import_module(name)
    for module in tuple(sys.modules.values()):
        source = Path(getattr(module, "__file__", None) or "")
        if source.suffix == ".py" and source.is_relative_to(HOME):
            mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
            py_compile.compile(str(source), doraise=True, invalidation_mode=mode)


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    main()
