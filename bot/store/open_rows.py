"""Which rows of the outbox are not done yet, in the words of the partial index `outbox_open`.

The index holds what has a state below SENT, and is used only where a query says so in the same words, as well as the
state that it wants (sql/dialect.py): the few rows that wait are found among millions that are done.
"""

from bot.store.sql.statement import literal
from bot.store.tables import outbox
from bot.store.values import State

_state = outbox.c.state
OPEN = _state < literal(State.SENT)
WAITING_ROWS = (_state == literal(State.QUEUED), OPEN)
CLAIMED_ROWS = (_state == literal(State.CLAIMED), OPEN)
