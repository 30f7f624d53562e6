"""What can be wrong with the database, told so that whoever runs Easeback knows what to do next."""


class StoreProblem(Exception):
    """What happened, and what to do."""

    def __init__(self, what: str, do: str) -> None:
        super().__init__(f"{what}. {do}.")


class UnsupportedDatabase(StoreProblem):
    """The database's address names something that Easeback can't use."""


class UnreadableDatabase(StoreProblem):
    """The file is not a database of Easeback, or it is damaged."""


class UnsignedBackup(UnreadableDatabase):
    """A backup without a manifest: whether it was changed since, nobody can tell but the operator."""


class NewerDatabase(StoreProblem):
    """A newer Easeback has changed the tables."""


class DatabaseInUse(StoreProblem):
    """Another process works on the same file."""


class WrongKey(StoreProblem):
    """The keys are not those that the database was sealed with."""


class FailedMigration(StoreProblem):
    """Changing the tables for this version went wrong; the database is as it was."""


class StuckDatabase(StoreProblem):
    """The disk is full, or the file stayed locked: nothing was saved, and the same call may be made again later."""


class UnwritableBackup(StoreProblem):
    """The place for backups can't be written to."""
