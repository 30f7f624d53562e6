"""A session from the wish to the end: the way into it, its steps and their clock, pauses and repairs."""
