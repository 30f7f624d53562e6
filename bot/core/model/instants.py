"""Instants and lengths of time: whole milliseconds, so that nothing is ever rounded twice."""

# Whole numbers: a float of seconds loses its milliseconds to rounding, and two clocks then disagree about what is
# due.
Instant = int
"""Milliseconds since 1970-01-01 00:00 UTC."""

SECOND = 1000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR
