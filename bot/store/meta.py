"""What the store knows of itself, under names of its own (the table meta)."""

from sqlalchemy import delete, select

from bot.store.sql.statement import Statement, parameter, upsert_row
from bot.store.tables import meta

GET = Statement(select(meta.c.value).where(meta.c.key == parameter("name")), "name")
PUT = upsert_row(meta)
DROP = Statement(delete(meta).where(meta.c.key == parameter("name")), "name")
