"""What Discord does not take as a message, and what a message looks like in its chat."""

from typing import Any

from msgspec import Struct

from tests.adapters.discord import markdown
from tests.adapters.discord.refusal import Refusal, invalid

Json = dict[str, Any]
EPHEMERAL, SILENT, COMPONENTS = 1 << 6, 1 << 12, 1 << 15
ROW, BUTTON, MENU, CHANNELS, TEXT, BOX = 1, 2, 3, 8, 10, 17
STYLES = {1: "primary", 2: "secondary", 3: "success", 4: "danger"}


class Sent(Struct):
    """A message of the bot, as the chat shows it now."""

    chat: int
    id: int
    content: str
    components: list[Json]
    flags: int
    nonce: str = ""
    poll: Json | None = None
    files: list[tuple[str, str, int]] = []
    """Name, description and size of what is enclosed."""
    edited: bool = False

    @property
    def text(self) -> str:
        """What a reader sees, without the words of a picture."""
        return markdown.parsed(self.words)[0] if self.poll is None else self.poll["question"]["text"]

    @property
    def words(self) -> str:
        """What is written, in the message itself or in its boxes."""
        inside = [each for box in self.components if box["type"] == BOX for each in box["components"]]
        return "\n".join([self.content, *(each["content"] for each in inside if each["type"] == TEXT)]).strip("\n")

    @property
    def edge(self) -> int | None:
        """The colour at the side of its box."""
        return next((box.get("accent_color") for box in self.components if box["type"] == BOX), None)

    @property
    def alt(self) -> str:
        """The words of a picture."""
        return markdown.parsed(self.words)[1] or "\n".join(described for _, described, _ in self.files if described)

    @property
    def silent(self) -> bool:
        return bool(self.flags & SILENT)

    @property
    def buttons(self) -> list[Json]:
        return [each for row in self._rows for each in row["components"] if each["type"] == BUTTON]

    @property
    def labels(self) -> list[list[str]]:
        return [[each["label"] for each in row["components"] if each["type"] == BUTTON] for row in self._rows]

    @property
    def looks(self) -> list[list[str]]:
        """How the buttons look, row by row."""
        shown = [[each for each in row["components"] if each["type"] == BUTTON] for row in self._rows]
        return [[STYLES[each["style"]] for each in row] for row in shown]

    @property
    def _rows(self) -> list[Json]:
        return [each for each in self.components if each["type"] == ROW]


def check(form: Json, files: list[str]) -> None:
    """Refuse a message that the real server refuses."""
    content = form.get("content") or ""
    if form.get("flags", 0) & COMPONENTS:
        check_boxes(form)
        return
    if len(content) > 2000:
        raise invalid("content: Must be 2000 or fewer in length.")
    if not content.strip() and not form.get("poll") and not files and not form.get("attachments"):
        raise Refusal(400, 50006, "Cannot send an empty message")
    if len(str(form.get("nonce", ""))) > 25:
        raise invalid("nonce: Must be 25 or fewer in length.")
    if form.get("allowed_mentions") != {"parse": []}:
        raise invalid("fake: this bot never calls anybody")
    check_components(form.get("components") or [])
    if form.get("poll"):
        check_poll(form["poll"])
    for each in form.get("attachments") or []:
        if len(each.get("description") or "") > 1024:
            raise invalid("attachments: description: Must be 1024 or fewer in length.")


def check_boxes(form: Json) -> None:
    """Refuse a message of components that does not fit (docs: Component Reference)."""
    if form.get("content") or form.get("embeds") or form.get("poll"):
        raise invalid("MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2")
    if form.get("allowed_mentions") != {"parse": []}:
        raise invalid("fake: this bot never calls anybody")
    rows, boxes = ([each for each in form["components"] if each["type"] == kind] for kind in (ROW, BOX))
    texts = [each["content"] for box in boxes for each in box["components"] if each["type"] == TEXT]
    if not texts or not all(text.strip() for text in texts) or sum(map(len, texts)) > 4000:
        raise invalid("components: between 1 and 4000 characters of text are wanted")
    if len(rows) + len(boxes) != len(form["components"]):
        raise invalid("fake: a message of components is made of boxes and rows here")
    if sum(1 + len(each["components"]) for each in form["components"]) > 40:
        raise invalid("components: Must be 40 or fewer in total.")
    check_components(rows)


def check_components(rows: list[Json]) -> None:
    """Refuse rows that do not fit."""
    if len(rows) > 5:
        raise invalid("components: Must be 5 or fewer in length.")
    ids = []
    for row in rows:
        inside = row["components"]
        width = sum(1 if each["type"] == BUTTON else 5 for each in inside)
        if not 1 <= width <= 5:
            raise invalid("components: The specified component exceeds the maximum width")
        for each in inside:
            ids.append(each["custom_id"])
            if not 1 <= len(each["custom_id"]) <= 100:
                raise invalid("custom_id: Must be between 1 and 100 in length.")
            if each["type"] == BUTTON and not 1 <= len(each.get("label", "").strip()) <= 80:
                raise invalid("label: Must be between 1 and 80 in length.")
            if each["type"] == MENU and not 1 <= len(each["options"]) <= 25:
                raise invalid("options: Must be between 1 and 25 in length.")
    if len(set(ids)) != len(ids):
        raise invalid("components: Component custom id cannot be duplicated")


def check_poll(poll: Json) -> None:
    """Refuse a poll that does not fit."""
    if not 1 <= len(poll["question"]["text"]) <= 300:
        raise invalid("poll: question: Must be between 1 and 300 in length.")
    if not 1 <= len(poll["answers"]) <= 10:
        raise invalid("poll: answers: Must be between 1 and 10 in length.")
    if any(not 1 <= len(each["poll_media"]["text"]) <= 55 for each in poll["answers"]):
        raise invalid("poll: answers: Must be between 1 and 55 in length.")
    hours = poll.get("duration", 24)
    if not (isinstance(hours, int) and 1 <= hours <= 768):
        raise invalid("poll: duration")
