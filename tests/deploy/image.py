"""`python -m tests.deploy.image [BASE]`: builds the image with buildah, on bases that are made here and bear the names
of the public ones, and sees that it answers as it will be run: as nobody, on a read-only root, with one volume.

House rules: needs root, buildah and debootstrap, and says so where they are missing (3); nothing is pulled; whatever is
mounted or stored is gone at the end. BASE is a folder with a Debian that has python3 and pip, to save its making.
"""

import asyncio
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from bot.keys import make_key_file
from tests.adapters.telegram.api import TOKEN
from tests.adapters.telegram.bot import until
from tests.adapters.telegram.server import Server, serving
from tests.run import ROOT

BASE = "docker.io/library/python:3.11-slim-bookworm"
RUNTIME = "gcr.io/distroless/python3-debian12:nonroot"
NAME = "localhost/easeback:proof"
PACKAGES = (
    *("base-files", "netbase", "tzdata", "libc6", "libgcc-s1", "libstdc++6", "libgomp1", "libssl3", "zlib1g"),
    *(
        "libbz2-1.0",
        "libcrypt1",
        "libdb5.3",
        "libexpat1",
        "libffi8",
        "liblzma5",
        "libncursesw6",
        "libnsl2",
        "libreadline8",
    ),
    *("libsqlite3-0", "libtinfo6", "libtirpc3", "libuuid1", "libcom-err2", "libgssapi-krb5-2", "libk5crypto3"),
    *("libkrb5-3", "libkrb5support0", "libkeyutils1", "libpython3.11-minimal", "libpython3.11-stdlib"),
    *("python3.11-minimal", "python3-minimal"),
)
"""What the public runtime is made of, as far as it has to do with us: packages laid out, and nothing else."""
LARGEST = 350_000_000
"""Bytes of the image, its base included."""
NOBODY = 65532
CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt"
IN_THE_IMAGE = """\
set -e
mount --bind "$IMAGE" "$IMAGE" && mount -o remount,ro,bind "$IMAGE"
mount -t proc proc "$IMAGE/proc" && mount --bind /dev "$IMAGE/dev"
mount -t tmpfs tmpfs "$IMAGE/tmp"
mount -t tmpfs tmpfs "$IMAGE/run" && mkdir "$IMAGE/run/secrets" && mount --bind "$SECRETS" "$IMAGE/run/secrets"
mount --bind "$STATE" "$IMAGE/var/lib/easeback"
cd "$IMAGE"
exec chroot --userspec=65532:65532 . /usr/bin/python3 "$@"
"""


def missing() -> list[str]:
    """What this machine lacks to do it."""
    needed = ["buildah", "unshare", "chroot", "apt-get", "dpkg-deb", "debootstrap"]
    return [name for name in needed if shutil.which(name) is None] + ([] if os.geteuid() == 0 else ["root"])


def mirror() -> str:
    """The first package mirror that this machine is set up with."""
    for path in (*Path("/etc/apt/sources.list.d").glob("*"), Path("/etc/apt/sources.list")):
        if path.is_file() and (
            found := re.search(r"^(?:URIs: |deb (?:\[.*?\] )?)(\S+)", path.read_text(), re.MULTILINE)
        ):
            return found[1]
    raise LookupError("no package mirror is set up")


class Buildah:
    """One store of images, in a folder."""

    def __init__(self, folder: Path) -> None:
        self._words = ("buildah", "--root", folder / "root", "--runroot", folder / "run", "--storage-driver", "vfs")

    def __call__(self, *words: str | Path) -> str:
        ran = subprocess.run([*self._words, *words], cwd=ROOT, capture_output=True, text=True, check=False)
        if ran.returncode:
            raise SystemExit(f"buildah {words[0]} failed:\n{(ran.stdout + ran.stderr)[-3000:]}")
        return ran.stdout.strip()


def runtime(folder: Path) -> Path:
    """A root in which Python runs, without a shell, laid out from Debian's packages."""
    root, taken = folder / "runtime", folder / "packages"
    taken.mkdir()
    subprocess.run(["apt-get", "download", "-qq", *PACKAGES], cwd=taken, check=True, capture_output=True)
    for package in sorted(taken.glob("*.deb")):
        subprocess.run(["dpkg-deb", "--extract", package, root], check=True)
    for name in ("tmp", "proc", "dev", "run", "var/lib", "etc/ssl/certs"):
        (root / name).mkdir(parents=True, exist_ok=True)
    return root


def import_root(buildah: Buildah, root: Path, name: str) -> None:
    """A root as an image, under a public one's name."""
    container = buildah("from", "scratch")
    buildah("copy", "--quiet", container, root, "/")
    buildah("config", "--env", "PATH=/usr/local/bin:/usr/bin:/bin", container)
    buildah("commit", "--quiet", "--rm", container, name)


def debian(root: Path) -> Path:
    """A bare Debian with what README.md asks for; raises CalledProcessError."""
    words = ("debootstrap", "--variant=minbase", "--include=python3,python3-pip,git,make,ca-certificates", "bookworm")
    subprocess.run([*words, root, mirror()], check=True, stdout=subprocess.DEVNULL)
    return root


def import_bases(buildah: Buildah, folder: Path, made: Path | None) -> None:
    """A Debian with Python and pip to build on, and what it runs on."""
    import_root(buildah, made or debian(folder / "base"), BASE)
    import_root(buildah, runtime(folder), RUNTIME)


def build(buildah: Buildah) -> None:
    """Build it as deploy/Containerfile says."""
    # Only so that pip finds this machine's way to the registry; nothing of it stays in the image.
    lent = [path for path in (CERTIFICATES, "/etc/pip.conf") if Path(path).exists()]
    volumes = [word for path in lent for word in ("--volume", f"{path}:{path}:ro")]
    options = ("--isolation", "chroot", "--pull-never", "--format", "docker", "--quiet")
    buildah("build", *options, *volumes, "--file", "deploy/Containerfile", "--tag", NAME, ".")


def environment(buildah: Buildah) -> dict[str, str]:
    """What the image sets."""
    config = json.loads(buildah("inspect", "--type", "image", NAME))["Docker"]["config"]
    assert config["User"] == f"{NOBODY}:{NOBODY}"
    assert config["Healthcheck"]["Test"] == ["CMD", "/usr/bin/python3", "-m", "bot", "health"]
    assert list(config["Volumes"]) == ["/var/lib/easeback"]
    return dict(line.split("=", 1) for line in config["Env"])


class Running:
    """The image, mounted, and what is run in it."""

    def __init__(self, mounted: str, folder: Path, given: dict[str, str]) -> None:
        self.secrets, self.state = folder / "secrets", folder / "state"
        for each in (self.secrets, self.state):
            each.mkdir(mode=0o700)
        make_key_file(self.secrets / "key")
        (self.secrets / "telegram-token").write_text(f"{TOKEN}\n")
        for path in (self.secrets, self.state, *self.secrets.iterdir()):
            os.chown(path, NOBODY, NOBODY)
        self.given = given | {"IMAGE": mounted, "SECRETS": str(self.secrets), "STATE": str(self.state)}

    def words(self, *command: str) -> Sequence[str]:
        """Python's words, as they are run in the image."""
        return ("unshare", "--mount", "sh", "-c", IN_THE_IMAGE, "sh", *command)

    async def run(self, *command: str) -> tuple[int, str]:
        """Run one to its end; its code and what it said."""
        process = await self.begin(*command)
        words, _ = await process.communicate()
        return process.returncode or 0, words.decode()

    async def begin(self, *command: str) -> asyncio.subprocess.Process:
        """Begin one."""
        path = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}  # for what mounts; in there nothing is looked for
        return await asyncio.create_subprocess_exec(
            *self.words(*command),
            env=self.given | path,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )


async def answers(running: Running) -> None:
    """It serves a person of the strict Telegram, says that it is well, and can't write where it should not."""
    async with serving() as server:
        running.given["EASEBACK_TELEGRAM_API"] = server.url
        running.given["EASEBACK_WEB_PORT"] = "18080"
        began = time.monotonic()
        program = await running.begin("-m", "bot", "serve")
        try:
            await _spoken_to(server)
            print(f"It answered a person {time.monotonic() - began:.1f} s after its start.")
            code, words = await running.run("-m", "bot", "health")
            assert code == 0, words
            code, words = await running.run("-c", "open('/opt/easeback/bot/x', 'w')")
            assert "Read-only" in words, words
            code, words = await running.run("-m", "bot", "doctor", "--json")
            wrong = [each for each in json.loads(words) if each["state"] == "wrong"]
            assert [each["about"] for each in wrong] == [], wrong
        finally:
            program.terminate()
            await program.communicate()
        assert program.returncode == 0
    code, _ = await running.run("-m", "bot", "health")
    assert code == 1


async def _spoken_to(server: Server) -> None:
    await until(lambda: len(server.api.polls) > 0, seconds=60)
    server.api.says(7, "hello")
    await until(lambda: bool(server.api.texts(7)), seconds=30)


def main(made: Path | None = None) -> int:
    """Build and try it; 0 if all is as it should be, 3 if it can't be done here."""
    if lacking := missing():
        print(f"Not run: the image needs {', '.join(lacking)}.")
        return 3
    folder = Path(tempfile.mkdtemp(prefix="easeback-image-"))
    try:
        buildah = Buildah(folder)
        import_bases(buildah, folder, made)
        began = time.monotonic()
        build(buildah)
        given = environment(buildah)
        container = buildah("from", "--pull-never", NAME)
        mounted = buildah("mount", container)
        measured = subprocess.run(["du", "-sb", mounted], capture_output=True, text=True, check=True).stdout
        size = int(measured.split()[0])
        print(f"Built in {time.monotonic() - began:.0f} s; {size / 1e6:.0f} MB with its base (350 at most).")
        assert size <= LARGEST
        asyncio.run(answers(Running(mounted, folder, given)))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print("The image is built, small enough, and answers.")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else None))
