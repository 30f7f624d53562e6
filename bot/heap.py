"""The C library's heap, told to give back what it does not use.

House rules: once, before anything is allocated in threads; only glibc is told, and where it is not there, nothing
happens. glibc keeps a heap for every few threads and moves its bounds as it goes, so a program that lives for weeks
grows by megabytes an hour although it holds on to nothing: 5.4 MiB an hour before, 1.6 after (tests/process/soak).
https://man7.org/linux/man-pages/man3/mallopt.3.html
"""

import ctypes

_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
PIECE = 64 << 10
"""Bytes from which on a piece of memory is the system's own, and bytes at the end that are given back."""


def keep_level() -> bool:
    """One heap for all threads, with bounds that stay; whether there was a library that understands it."""
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):
        return False
    return all([mallopt(_ARENA_MAX, 1), mallopt(_MMAP_THRESHOLD, PIECE), mallopt(_TRIM_THRESHOLD, PIECE)])
