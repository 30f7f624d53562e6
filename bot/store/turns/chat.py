"""A chat in a batch: where a person is met.

House rule: its name is opened before anything of the person is looked at, for only then is it certain whose it is.
"""

from bot.store.sealing.bindings import address_binding
from bot.store.turns.person_row import PersonRow
from bot.vault import UnopenableSeal, Vault


class Chat:
    """A chat of a channel, its name sealed as the row has it, and whose the row says it is."""

    __slots__ = ("_address", "_owner", "_sealed", "channel", "heard", "number", "person")

    def __init__(
        self,
        person: PersonRow,
        number: int,
        channel: str,
        sealed: bytes,
        heard: str | None = None,
        owner: int | None = None,
    ) -> None:
        self.person = person
        self.number = number
        self.channel = channel
        self.heard = heard
        """The platform's name of the chat as it was just heard; None where nothing was."""
        self._sealed = sealed
        self._owner = person.id if owner is None else owner
        self._address: str | None = None

    @classmethod
    def fresh(cls, person: PersonRow, number: int, channel: str, address: str) -> "Chat":
        """The chat of somebody who has never been here."""
        chat = cls(person, number, channel, b"", address)
        chat._address = address
        return chat

    def address(self, vault: Vault) -> str:
        """The platform's name of the chat, opened when first asked for; raises UnopenableSeal."""
        if self._address is None:
            address = vault.open(self._sealed, address_binding(self.number, self._owner, self.channel)).decode()
            # The row was found by the hash of the name: if the seal holds another name, somebody has moved one
            # of the two.
            if self.heard is not None and address != self.heard:
                raise UnopenableSeal("the address was found under another one's hash")
            self._address = address
        return self._address
