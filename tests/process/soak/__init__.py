"""The soak: the real `serve` process before both platforms, for minutes or days, and what it does not give back.

House rules: the program is watched from outside (its /proc, its /metrics, its files); people and faults are drawn from
a seed; what the platforms remember of long ago is let go, or this side would be the one that grows.
"""
