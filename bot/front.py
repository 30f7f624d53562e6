"""The front door: it lets connections in, so many and no more, and keeps descriptors free for the platforms.

asyncio's own server goes round in circles when no descriptor is left: it tries to accept as often as its backlog is
long, once a second, each time scheduling itself as often again, with a line in the log for each; three million lines
in a few minutes were seen. So connections are accepted here, one by one, in a loop that waits when there is no room.

House rules: only so many connections stand open, a quarter of what the system allows at most; who comes when it is
full takes the place of the one that has been silent for longest, so that a look at the health always gets in; who is
being answered is never put out.
"""

import asyncio
import logging
import resource
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

MOST = 256
"""Connections at once, where the system allows four times as many descriptors."""
PAUSE = 1.0
"""Seconds to wait when the system has no room for a connection."""

log = logging.getLogger(__name__)


def share_of_descriptors() -> int:
    """How many connections may stand open: at most a quarter of the descriptors that this process may have."""
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return MOST if soft == resource.RLIM_INFINITY else max(1, min(MOST, soft // 4))


def raise_descriptors() -> None:
    """As many descriptors as this process may have: what is given at first is often too few for two platforms."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != hard:
        with suppress(ValueError, OSError):  # some systems don't let go above a bound of their own
            resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


class Front:
    """One address at which connections are let in."""

    def __init__(self, made: Callable[[], asyncio.Protocol], most: int) -> None:
        """`made` makes what speaks on a connection."""
        self._made = made
        self._most = most
        self._sockets: list[socket.socket] = []
        self._open: dict[asyncio.Transport, None] = {}
        """The connections, the one that has been silent for longest first."""
        self._at_work: set[asyncio.Transport] = set()
        self.put_out = 0
        """Connections that had to make room."""

    def open(self, host: str, port: int) -> int:
        """Listen from now on; the port. Raises OSError."""
        addresses = socket.getaddrinfo(host or None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
        try:
            for family, _, _, _, address in dict.fromkeys(addresses):
                place = (address[0], port or (self._sockets[0].getsockname()[1] if self._sockets else 0))
                made = socket.create_server(place, family=family, backlog=MOST)
                made.setblocking(False)
                self._sockets.append(made)
        except OSError:
            self.close()
            raise
        return int(self._sockets[0].getsockname()[1])

    async def serving(self) -> None:
        """Let connections in, for as long as the program runs."""
        async with asyncio.TaskGroup() as group:
            for each in self._sockets:
                group.create_task(self._accepting(each))

    def close(self) -> None:
        """Nobody comes in any more."""
        for each in self._sockets:
            each.close()
        self._sockets.clear()

    @contextmanager
    def answering(self, transport: asyncio.BaseTransport | None) -> Iterator[None]:
        """Whoever is being answered is not put out, and counts as the last that was silent."""
        if not isinstance(transport, asyncio.Transport):  # it is gone already
            yield
            return
        self._at_work.add(transport)
        try:
            yield
        finally:
            self._at_work.discard(transport)
            if transport in self._open:
                del self._open[transport]
                self._open[transport] = None

    async def _accepting(self, listening: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        while True:
            try:
                connection, _ = await loop.sock_accept(listening)
            except OSError as error:
                if listening.fileno() < 0:
                    raise
                log.warning("a connection can't be let in (%s); waiting for room", error.strerror)
                await asyncio.sleep(PAUSE)
                continue
            if not self._has_room():
                connection.close()
                continue
            transport, _ = await loop.connect_accepted_socket(self._made, connection)
            self._open[transport] = None

    def _has_room(self) -> bool:
        """Whether one more may come in; whoever has been silent for longest goes for it."""
        if len(self._open) < self._most:
            return True
        self._open = {each: None for each in self._open if not each.is_closing()}
        if len(self._open) < self._most:
            return True
        silent = next((each for each in self._open if each not in self._at_work), None)
        if silent is None:
            return False
        silent.abort()
        del self._open[silent]
        self.put_out += 1
        return True
