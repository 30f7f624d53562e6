"""What keeps the store in order: deleting by age, forgetting, the weekly scan, backups, and what it knows of itself.

House rule: each verb does a bounded piece of work and tells whether more is left.
"""
