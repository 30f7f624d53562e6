"""What Easeback costs, beside what one would take instead, measured in the same run on the same machine.

House rules: a row is a file with `measure`, which returns its lines; whatever is compared runs in turn, each time in a
fresh process and on the same database file, on a disk. Only ratios are promised, because machines differ; where a
promise is about seconds or megabytes, a person feels it.
"""
