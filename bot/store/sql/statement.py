"""Statements: SQLAlchemy Core over the tables, put into SQL once, when the program starts.

House rules: a statement has no value of its own, only named parameters, and is given them as a tuple in the order in
which they stand in the SQL. It is the driver that runs them: building parameters anew, and SQLAlchemy's way with a
result, take longer than SQLite's own work.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Select, bindparam, insert, literal_column
from sqlalchemy.schema import Table
from sqlalchemy.sql.expression import ClauseElement

from bot.store.sql.database import Driver, Row
from bot.store.sql.dialect import DIALECT, insert_or

__all__ = ["Lookup", "Row", "Statement", "insert_if_new", "insert_row", "limited", "literal", "parameter", "upsert_row"]

# Below the 999 parameters that SQLite was built with before 3.32, and enough for a whole group of events.
_MOST = 512
"""Values in one look-up; more are looked up in several."""


def parameter(name: str) -> BindParameter[Any]:
    """A parameter, typeless: the values are already what the database keeps."""
    return bindparam(name)


def literal(number: int) -> ColumnElement[Any]:
    """A number written out in the SQL, as a partial index wants it (dialect.py)."""
    return literal_column(str(int(number)))


def limited(query: Select[Any]) -> Select[Any]:
    """At most so many rows as the last parameter, `most`, says."""
    return query.limit(parameter("most")).offset(literal(0))  # without an offset of ours SQLAlchemy adds a parameter


class Statement:
    """One statement; `order` names its parameters in the order in which they are given."""

    def __init__(self, clause: ClauseElement, order: str = "") -> None:
        compiled: Any = clause.compile(dialect=DIALECT)
        self.sql = str(compiled)
        self.order = tuple(compiled.positiontup or ())
        # Checked when the program starts, because values are handed over by position: two of one type in the
        # wrong order would be saved without a word.
        if self.order != tuple(order.split()):
            raise TypeError(f"the statement takes {' '.join(self.order)}, not {order}: {self.sql}")

    def rows(self, connection: Driver, *values: object) -> Sequence[Row]:
        """Run it and fetch all rows."""
        # All at once: a cursor that is left open holds its snapshot, and the log can't be emptied behind it.
        return connection.execute(self.sql, values).fetchall()

    def one(self, connection: Driver, *values: object) -> Any:
        """The first value of the first row, or None."""
        cursor = connection.execute(self.sql, values)
        row = cursor.fetchone()
        cursor.close()  # One that is left half read would hold its transaction open.
        return None if row is None else row[0]

    def run(self, connection: Driver, *values: object) -> int:
        """Run it; how many rows it changed."""
        return connection.execute(self.sql, values).rowcount

    def each(self, connection: Driver, rows: Sequence[Row]) -> int:
        """Run it for every row; how many rows it changed in all."""
        return connection.executemany(self.sql, rows).rowcount if rows else 0


class Lookup:
    """A query for many keys at once; its SQL is made for 1, 2, 4 … keys when first needed, the last key fills up."""

    def __init__(self, query: Select[Any], column: ColumnElement[Any]) -> None:
        self._query, self._column = query, column
        # By powers of two there are ten texts of a look-up and not five hundred, so the driver's cache has them
        # all prepared. Filling up with the last key changes nothing: a key that is asked for twice brings its
        # row once.
        self._sql: dict[int, str] = {}

    def sql(self, size: int) -> str:
        """The SQL for so many keys, a power of two."""
        if size not in self._sql:
            query = self._query.where(self._column.in_([parameter(f"key{number}") for number in range(size)]))
            self._sql[size] = str(query.compile(dialect=DIALECT))
        return self._sql[size]

    def rows(self, connection: Driver, keys: Iterable[object]) -> Iterator[Row]:
        """The rows of all keys, in no order."""
        wanted = list(keys)
        for start in range(0, len(wanted), _MOST):
            part = wanted[start : start + _MOST]
            size = 1 << (len(part) - 1).bit_length()
            part += part[-1:] * (size - len(part))
            yield from connection.execute(self.sql(size), part).fetchall()


def insert_row(table: Table) -> Statement:
    """A statement that inserts a whole row, its values in the order of the table's columns."""
    return Statement(insert(table).values(_whole(table)), _order(table))


def insert_if_new(table: Table) -> Statement:
    """The same, where no row has this key yet."""
    return Statement(insert_or(table).values(_whole(table)).on_conflict_do_nothing(), _order(table))


def upsert_row(table: Table) -> Statement:
    """The same; a row that has this key already becomes this one."""
    put = insert_or(table).values(_whole(table))
    key = [*table.primary_key.columns]
    others = {column.name: put.excluded[column.name] for column in table.columns if not column.primary_key}
    return Statement(put.on_conflict_do_update(index_elements=key, set_=others), _order(table))


def _whole(table: Table) -> dict[str, BindParameter[Any]]:
    return {column.name: parameter(column.name) for column in table.columns}


def _order(table: Table) -> str:
    return " ".join(column.name for column in table.columns)
