"""What a statement or a table has to know of the kind of database: SQLite's ways, each named once.

House rule: no other module names a dialect of SQLAlchemy. What another database does otherwise is added here.
"""

from typing import Any

from sqlalchemy import BigInteger, Index, Integer, text
from sqlalchemy.dialects.sqlite import dialect as _sqlite
from sqlalchemy.dialects.sqlite import insert as insert_or

__all__ = ["BIG", "DIALECT", "SCHEMA_DIALECT", "WITHOUT_ROW_NUMBER", "insert_or", "partial_index"]

DIALECT = _sqlite(paramstyle="qmark")
SCHEMA_DIALECT = _sqlite()
BIG = BigInteger().with_variant(Integer(), "sqlite")
"""A whole number of 64 bits; SQLite's are, and only INTEGER names the row itself."""
WITHOUT_ROW_NUMBER: dict[str, Any] = {"sqlite_with_rowid": False}
"""A table that is kept in the order of its key, which is no number."""


def partial_index(name: str, *columns: str, where: str) -> Index:
    """An index of only those rows for which `where` holds.

    SQLite uses it only if a query repeats its words as they stand, numbers included (docs: Partial Indexes, 3): so such
    a query compares with a `literal`, and what depends on that is written down once (`outbox/open_rows.py`).
    """
    return Index(name, *columns, sqlite_where=text(where))
