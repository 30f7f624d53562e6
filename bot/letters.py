"""From a claimed message to a letter: its words, its picture or track, and what has to be drawn for it.

House rules: raises UnspeakableLine for a line that the content lacks; whatever else is missing (a file that changed
since the start, no process to draw with) is left out, and the words go without it.
"""

import logging

from msgspec.structs import replace

from bot.catalog import Catalog
from bot.catalog.media import still_whole
from bot.catalog.times import short_day, tenths
from bot.channel import Clock, Enclosed, Letter
from bot.charts import draw
from bot.charts.spec import Written, drawing_of
from bot.core.model.messages import Message, Sight
from bot.store import Claim
from bot.store.failures import fault_of

log = logging.getLogger(__name__)
WRITTEN = Written(short_day, tenths)


class LetterWriter:
    """Writes letters out of the content in use."""

    def __init__(self, catalog: Catalog, clock: Clock) -> None:
        self._catalog = catalog
        self._clock = clock

    async def made_of(self, claim: Claim) -> Letter:
        """The letter; raises UnspeakableLine, and what is a bug of ours."""
        return await self._with_enclosed(claim, self._in_words(claim))

    def _in_words(self, claim: Claim) -> Letter:
        """The letter without what has to be drawn for it."""
        message = claim.message
        if claim.remove_buttons:
            return Letter(claim.id, claim.chat, "", message.urgency, edits=claim.edits, remove_buttons=True)
        letter = letter_of(self._catalog, message, id=claim.id, chat=claim.chat, edits=claim.edits)
        if letter.media is not None and not still_whole(letter.media):
            log.error("%s is not what it was at the start; row %d goes without it", letter.media.path, claim.id)
            return replace(letter, media=None)
        return letter

    async def _with_enclosed(self, claim: Claim, letter: Letter) -> Letter:
        """The letter with its picture or file; what could not be drawn is said in words."""
        message, wording = claim.message, self._catalog.wording
        document = message.document
        if document is not None and document.chart is None:
            return replace(letter, enclosed=Enclosed(document.name, document.media, document.content))
        drawing = drawing_of(message, wording, self._catalog.content.zones, WRITTEN, self._clock.now())
        if drawing is None:
            return letter
        if message.chart is not None:
            letter = replace(letter, chart=drawing)
        try:
            drawn = await draw(drawing)
        except OSError as error:  # no process, no descriptor, no room in /tmp: the words go without
            log.error("nothing can be drawn: %s", fault_of(error))
            drawn = None
        if drawn is None:
            log.error("row %d could not be drawn; its words go without", claim.id)
            return (
                letter if document is None else replace(letter, text=wording.line("drawing-failed", message.language))
            )
        name, media = (document.name, document.media) if document else ("easeback-numbers.png", "image/png")
        return replace(letter, enclosed=Enclosed(name, media, drawn))


def letter_of(catalog: Catalog, message: Message, *, id: int = 0, chat: str = "", edits: str = "") -> Letter:
    """A message in words, with its picture or track, without what has to be drawn; raises UnspeakableLine."""
    words = catalog.words(message)
    return Letter(
        id=id,
        chat=chat,
        text=words.text,
        urgency=message.urgency,
        lead=words.lead,
        folds=words.folds,
        choices=words.choices,
        prompt=message.prompt,
        silent=message.silent,
        alt=words.alt,
        described=message.sight is not Sight.SEEN,
        card=message.card,
        edits=edits,
        ends=message.ends,
        progress=catalog.progress_of(message),
        poll=message.poll,
        asks_place=catalog.wording.line("share-place", message.language) if message.asks_place else "",
        media=catalog.media_for(message),
        breath=catalog.breath_for(message),
    )
