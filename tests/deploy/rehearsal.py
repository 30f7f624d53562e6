"""`python -m tests.deploy.rehearsal`: what only programs of the system can say of deploy/, for `make prove`.

House rules: each step says how many seconds it took; what can't be run on this machine is listed as not run, and is no
success; whatever is made is gone at the end.
"""

import atexit
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.deploy import bare, image
from tests.process.chat import environment
from tests.run import BIN, ROOT

EXPOSURE = 1.5
"""By systemd-analyze security: 0 is closed, 10 open."""
UNIT = ROOT / "deploy" / "easeback.service"
MONITORING = ROOT / "deploy" / "monitoring"
Step = Callable[[Path], None]


class NotRun(Exception):
    """This machine lacks something: what."""


def ran(words: Sequence[str | Path], **options: object) -> str:
    """What a program says that ends well; raises NotRun if there is none, AssertionError if it ends otherwise."""
    if shutil.which(str(words[0])) is None:
        raise NotRun(f"{words[0]} is missing")
    done = subprocess.run(words, capture_output=True, text=True, check=False, **options)  # type: ignore[call-overload]
    said = str(done.stdout + done.stderr)
    assert done.returncode == 0, f"{' '.join(map(str, words))}:\n{said[-2000:]}"
    return said


def exposure(_: Path) -> None:
    """The unit is as closed as was promised."""
    said = ran(["systemd-analyze", "security", "--offline=true", "--no-pager", UNIT])
    found = re.search(r"exposure level for easeback.service: ([\d.]+)", said)
    assert found, said[-500:]
    print(f"  exposure {found[1]} (at most {EXPOSURE})")
    assert float(found[1]) <= EXPOSURE


def unit(folder: Path) -> None:
    """systemd understands every line of the unit; in a root where its program and its manual are."""
    root = folder / "root"
    for place in ("etc/systemd/system", "usr/lib/systemd/system"):
        (root / place).mkdir(parents=True)
    program = root / "opt/easeback/bin/easeback"
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    for target in ("network-online", "time-sync", "multi-user", "sysinit", "basic", "shutdown"):
        (root / "usr/lib/systemd/system" / f"{target}.target").write_text(f"[Unit]\nDescription={target}\n")
    words = UNIT.read_text("utf-8").replace("Documentation=man:easeback(1)\n", "")
    (root / "etc/systemd/system/easeback.service").write_text(words)
    said = ran(["systemd-analyze", "verify", f"--root={root}", "easeback.service"])
    assert "easeback.service" not in said, said


def kustomize(folder: Path) -> None:
    """What Kustomize makes of the base is what Kubernetes takes, the labels and the image of the overlay in it."""
    made = folder / "made.yaml"
    made.write_text(ran(["kubectl", "kustomize", ROOT / "deploy" / "kubernetes"]))
    ran([BIN / "kubernetes-validate", "--strict", made])
    assert made.read_text().count("app.kubernetes.io/name: easeback") > 5
    assert "image: localhost/easeback:latest" in made.read_text()


def workflow(_: Path) -> None:
    """The workflow of a public forge holds what actionlint knows of them, beyond their schema."""
    ran(["actionlint", ROOT / ".github" / "workflows" / "checks.yaml"])


def alerts(_: Path) -> None:
    """Each alert is woken by what it is for, and all are silent while all is well."""
    ran(["promtool", "check", "rules", MONITORING / "alerts.yaml"])
    assert "SUCCESS" in ran(["promtool", "test", "rules", "alerts_test.yaml"], cwd=MONITORING)


def manual(_: Path) -> None:
    """The page of the manual is set without a warning."""
    said = ran(
        ["man", "--warnings", "-l", ROOT / "deploy" / "easeback.1"], env={"PATH": "/usr/bin:/bin", "MANPAGER": "cat"}
    )
    assert "warning" not in said.lower(), said
    assert "easeback doctor" in said


def wheel(folder: Path) -> None:
    """The wheel, in an environment with the locked requirements and nothing of this checkout, holds a chat."""
    venv = folder / "venv"
    ran([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder], cwd=ROOT)
    ran(["python3", "-m", "venv", "--without-pip", venv])
    install = (
        "python3",
        "-m",
        "pip",
        "--python",
        str(venv / "bin" / "python"),
        "--disable-pip-version-check",
        "install",
    )
    locked = (
        "--require-hashes",
        "--only-binary",
        ":all:",
        "--no-deps",
        "-r",
        str(ROOT / "deploy" / "requirements.txt"),
    )
    ran([*install, "--quiet", *locked])
    ran([*install, "--quiet", "--no-deps", "--no-index", *map(str, folder.glob("*.whl"))])
    given = environment(folder) | {"PATH": "/usr/bin:/bin"}
    said = ran([venv / "bin" / "easeback", "chat"], cwd=folder, env=given, input="hello\n1\n")
    assert "Are you 18 or older" in said
    assert "• " in said  # the signs, which come after "I agree"
    assert "whole" in ran([venv / "bin" / "easeback", "check"], cwd=folder, env=given)
    page = folder / "page.html"
    ran([venv / "bin" / "easeback", "preview", "--html", page], cwd=folder, env=given)
    assert page.stat().st_size > 1_000_000  # with the pictures
    assert (venv / "share/man/man1/easeback.1").is_file()


def container(folder: Path) -> None:
    """The image is built, small enough, and answers."""
    assert image.main(bare_debian(folder)) == 0


def readme(folder: Path) -> None:
    """The README, followed word by word on a bare Debian, leads where it says."""
    assert bare.main(str(bare_debian(folder))) == 0


def bare_debian(folder: Path) -> Path:
    """One for all steps, beside the folder of this one; raises NotRun."""
    if lacking := image.missing():
        raise NotRun(f"{', '.join(lacking)} is missing")
    root = folder.parent / f"easeback-debian-{os.getpid()}"
    if not root.exists():
        image.debian(root)
        atexit.register(shutil.rmtree, root, ignore_errors=True)
    return root


STEPS: tuple[Step, ...] = (exposure, unit, kustomize, workflow, alerts, manual, wheel, container, readme)
NEVER = (
    "the unit under a running systemd",
    "docker compose up, and a real certificate",
    "kubectl apply",
    "the workflow on a public forge",
)
"""What no machine without those can show."""


def main(*names: str) -> int:
    """Run all steps, or those of these names; 0 if all that could be run went well."""
    failed = 0
    for step in STEPS:
        if names and step.__name__ not in names:
            continue
        began = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="easeback-") as folder:
            try:
                step(Path(folder))
                how = "ok"
            except NotRun as why:
                how = f"not run: {why}"
            except (AssertionError, SystemExit, subprocess.CalledProcessError) as problem:
                how, failed = f"FAIL\n{problem}", failed + 1
        print(f"{step.__name__:<10} {time.monotonic() - began:6.1f} s  {how}", flush=True)
    print(f"Never run here: {'; '.join(NEVER)}.")
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
