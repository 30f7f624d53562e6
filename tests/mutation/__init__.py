"""One-line faults, planted in a copy of the tree and hunted by the suites that stand beside the file.

House rules: a fault names its file, the line as it was and as it becomes, and the suites that have to notice; one that
can't be noticed says why. A suite has to be green without any fault first, or it proves nothing.
"""
