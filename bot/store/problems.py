"""What keeps a database from being opened, told so that an operator knows what to do next."""


class StoreProblem(Exception):
    """The database can't be used as it is; the message says what happened and what to do."""


class NewerDatabase(StoreProblem):
    """A newer Easeback wrote this database."""


class DatabaseInUse(StoreProblem):
    """Another process has this database open."""


class WrongKey(StoreProblem):
    """The key does not belong to this database."""


class UnreadableDatabase(StoreProblem):
    """The file is not a database, or it is damaged, or it can't be read or written."""
