"""Messages on their way: what waits, claiming it, and what became of it.

House rule: the row's state is the truth; whatever is known of it elsewhere is a cache and may be forgotten.
"""
