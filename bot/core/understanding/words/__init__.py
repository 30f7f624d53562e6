"""What finds words in any text at a bounded cost, in all the ways in which they may be meant, those of safety first.

House rule: this room alone may import rapidfuzz. It knows patterns and texts, and nothing of what somebody answers or
of where they are.
"""
