"""`python -m tests.deploy.bare ROOT`: follows the README word by word on a bare Debian, and says what each step took.

ROOT is a Debian with python3, pip, git, make and certificates and nothing else, for instance by
`debootstrap --variant=minbase --include=python3,python3-pip,git,make,ca-certificates bookworm ROOT`.

House rules: every command that is typed stands in the README, and they are typed in its order; the platforms are the
strict ones of the tests, on this machine; a second home stands for the second machine; the root is left as it was.
"""

import asyncio
import re
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import AsyncExitStack
from pathlib import Path

from tests.adapters.discord import server as discords
from tests.adapters.discord.api import TOKEN as DISCORD
from tests.adapters.telegram import server as telegrams
from tests.adapters.telegram.api import TOKEN
from tests.adapters.telegram.bot import until
from tests.run import ROOT as CHECKOUT

COMMAND = re.compile(r"`((?:make|\./easeback|chmod) [^`…]+)`")
LENT = ("/etc/resolv.conf", "/etc/hosts", "/etc/ssl/certs/ca-certificates.crt", "/etc/pip.conf")
"""How the root reaches the package registry, as this machine does."""
INSIDE = """\
set -e
mount -t proc proc "$ROOT/proc"; mount --bind /dev "$ROOT/dev"; mount -t tmpfs tmpfs "$ROOT/tmp"
for each in $LENT; do
  [ -e "$each" ] && [ -d "$ROOT${each%/*}" ] || continue
  touch "$ROOT$each"; mount --bind "$each" "$ROOT$each"
done
mkdir -p "$ROOT/mnt/easeback"; mount --bind "$WORK" "$ROOT/mnt/easeback"
exec chroot "$ROOT" env -i HOME="/mnt/easeback/$MACHINE" LANG=C.UTF-8 PATH=/usr/local/bin:/usr/bin:/bin \
  sh -c "cd ~/easeback && $1"
"""


def commands(section: str) -> list[str]:
    """What a section of the README says to type, in its order, each once."""
    words = (CHECKOUT / "README.md").read_text("utf-8")
    found = re.search(rf"^## {section}\n(.*?)^## ", words, re.MULTILINE | re.DOTALL)
    assert found is not None
    return list(dict.fromkeys(COMMAND.findall(found[1])))


class Bare:
    """The bare machine; a second one with another name shares nothing with it but what is carried over."""

    def __init__(self, root: Path, work: Path, machine: str) -> None:
        self.root, self.work, self.machine = root, work, machine
        self.home = work / machine
        self.home.mkdir()
        subprocess.run(["git", "clone", "--quiet", CHECKOUT, self.home / "easeback"], check=True)

    async def begin(self, command: str) -> asyncio.subprocess.Process:
        """Type a command."""
        given = {"ROOT": self.root, "WORK": self.work, "MACHINE": self.machine, "LENT": " ".join(LENT)}
        path = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
        return await asyncio.create_subprocess_exec(
            *("unshare", "--mount", "sh", "-c", INSIDE, "sh", command),
            env={name: str(value) for name, value in given.items()} | path,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )

    async def types(self, command: str, answers: str = "", code: int | None = 0) -> str:
        """Type a command and wait for its end; what it said."""
        began = time.monotonic()
        process = await self.begin(command)
        words, _ = await process.communicate(answers.encode())
        said = words.decode()
        print(f"{time.monotonic() - began:6.1f} s  {self.machine}$ {command}", flush=True)
        assert code is None or process.returncode == code, f"ended with {process.returncode}:\n{said[-3000:]}"
        return said


async def follow(root: Path, work: Path) -> None:
    """All of it."""
    first = Bare(root, work, "first")
    said = await first.types("make chat", "hello\n1\n")
    assert "Are you 18 or older" in said
    async with AsyncExitStack() as stack:
        telegram = await stack.enter_async_context(telegrams.serving())
        discord = await stack.enter_async_context(discords.serving())
        lines = {
            "TELEGRAM_TOKEN": TOKEN, "DISCORD_TOKEN": DISCORD, "TELEGRAM_API": telegram.url, "DISCORD_API": discord.url,
        }  # fmt: skip
        words = "".join(f"EASEBACK_{name}={value}\n" for name, value in lines.items())
        (first.home / "easeback" / ".env").write_text(words)
        typed = list(dict.fromkeys([*commands("Telegram in five minutes"), *commands("Discord in five minutes")]))
        assert typed[0] == "make install"
        for command in typed:
            if command != "./easeback serve":
                await first.types(command)
        began = time.monotonic()
        program = await first.begin("exec ./easeback serve")
        await until(lambda: len(telegram.api.polls) > 0, seconds=60)
        telegram.api.says(7, "hello")
        await until(lambda: bool(telegram.api.texts(7)), seconds=30)
        print(f"{time.monotonic() - began:6.1f} s  first$ ./easeback serve, until a person was answered", flush=True)
        await first.types("./easeback backup /mnt/easeback/carried.sqlite")
        program.terminate()
        await program.communicate()
        assert program.returncode == 0
    await restored(first, Bare(root, work, "second"))


async def restored(first: Bare, second: Bare) -> None:
    """The backup, the key and the file of the forgotten are carried to a second machine, and opened there."""
    key = second.home / ".config" / "easeback" / "key"
    key.parent.mkdir(parents=True)
    shutil.copy(first.home / ".config" / "easeback" / "key", key)
    await second.types("make install")
    said = await second.types("./easeback restore /mnt/easeback/carried.sqlite")
    assert "People: 1" in said, said
    said = await second.types("./easeback doctor --offline")
    assert "The key opens the newest of all that is sealed" in said


def main(root: str) -> int:
    """Follow it; 0 if it leads where it says."""
    with tempfile.TemporaryDirectory(prefix="easeback-bare-") as work:
        asyncio.run(follow(Path(root).resolve(), Path(work)))
    print("The README leads to a chat, to both platforms, and to a second machine.")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
