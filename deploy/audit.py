"""Asks for the known weaknesses of everything Easeback is made of: `make audit`.

House rule: what could not be asked about is told, and never counts as sound. Ends with 1 if a weakness is known, with 3
if nobody could be asked.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

LOCK = Path(__file__).with_name("requirements.txt")
PROGRAM = (sys.executable, "-m", "pip_audit", "--disable-pip", "--require-hashes", "--progress-spinner", "off")


def judged(report: dict[str, Any]) -> tuple[int, list[str]]:
    """The exit code, and what to print."""
    packages = report["dependencies"]
    weak = [each for each in packages if each.get("vulns")]
    skipped = [each["name"] for each in packages if "skip_reason" in each]
    lines = [
        f"{each['name']} {each['version']}: {fault['id']}, mended in {', '.join(fault['fix_versions']) or 'no version'}"
        for each in weak
        for fault in each["vulns"]
    ]
    if packages and len(skipped) == len(packages):
        return 3, ["Not audited: the advisory source is not reachable."]
    if skipped:
        lines.append(f"Not audited, since the source does not know them: {', '.join(skipped)}.")
    lines.append(f"{len(packages) - len(skipped)} audited, {len(weak)} with a known weakness.")
    return int(bool(weak)), lines


def main() -> int:
    """Ask, print, and end with the code."""
    words = [*PROGRAM, "-f", "json", "-r", str(LOCK)]
    asked = subprocess.run(words, capture_output=True, text=True, check=False)  # noqa: S603 - its words are above
    try:
        report = json.loads(asked.stdout)
    except ValueError:
        report = {"dependencies": [{"name": "all", "skip_reason": "no answer"}]}
    code, lines = judged(report)
    print("\n".join(lines))
    return code


if __name__ == "__main__":
    sys.exit(main())
