"""The doctor: looks at settings, machine, key, database, backups, content and platforms, and says what to mend.

House rules: it changes nothing, and may run beside the program; each finding is one sentence of what is so and one of
what to do; nothing that is found keeps it from looking on; no secret and nobody's words are in what it says.
"""

from bot.doctor.examination import Ask, examine
from bot.doctor.finding import Case, Finding, State

__all__ = ["Ask", "Case", "Finding", "State", "examine"]
