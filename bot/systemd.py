"""What systemd is told: that Easeback has started, that its loop turns, what ails it, that it ends (sd_notify(3)).

House rules: nothing is said where nobody asked ($NOTIFY_SOCKET, $WATCHDOG_USEC, which are systemd's and not settings);
what can't be told harms nothing. The watchdog is stroked by the loop alone: a platform that is away is no reason to be
killed, a loop that stands still is.
"""

import asyncio
import os
import socket
from collections.abc import Callable, Mapping

DEFAULT = 10.0
"""Seconds between two words where systemd set no watchdog."""


class Systemd:
    """The line to systemd; a closed one where there is none."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        address = environment.get("NOTIFY_SOCKET", "")
        # An @ stands for the zero byte with which names begin that are not in the file system (unix(7)).
        self._address = f"\0{address[1:]}" if address.startswith("@") else address
        microseconds = environment.get("WATCHDOG_USEC", "")
        self.every = int(microseconds) / 1e6 / 3 if microseconds.isdigit() and int(microseconds) else DEFAULT
        """Seconds between two words: three of them before it loses patience."""

    @property
    def asked(self) -> bool:
        """Whether anybody wants to be told."""
        return bool(self._address)

    def tell(self, *words: str) -> None:
        """Say it; no answer comes, and nobody being there is no error."""
        if not self._address:
            return
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as line:
                line.setblocking(False)
                line.sendto("\n".join(words).encode(), self._address)
        except OSError:
            return

    async def keep_told(self, started: asyncio.Event, parts: Callable[[], Mapping[str, str]]) -> None:
        """Until it is cut off: ready once it has `started`, then again and again that it lives, and what ails it."""
        await started.wait()
        self.tell("READY=1")
        try:
            while True:
                ailing = " ".join(trouble for trouble in parts().values() if trouble)
                self.tell("WATCHDOG=1", f"STATUS={ailing or 'All parts are well.'}".replace("\n", " "))
                await asyncio.sleep(self.every)
        finally:
            self.tell("STOPPING=1")
