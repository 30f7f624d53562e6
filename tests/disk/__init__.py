"""What disks do: power cuts, no room, no right to write, pages that rot.

House rules: whatever was acknowledged is there afterwards; whatever can't be used is refused, left as it was, and the
operator is told what to do.
"""
