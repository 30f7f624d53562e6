"""From an event to rows: whose it is, the turn, and one unit of work for the whole batch.

House rule: everything that may fail happens in memory, before the first row of a turn is written.
"""
