"""How a letter leaves: as words, a picture, a track, a file, a poll, or as a change of what stands there.

House rules: one letter is one message, the words under the picture, unless they are too long for that or Telegram has
no such file yet: then they go by themselves, and what became of them is what became of the letter. Words wait a moment
for a picture and no longer; what Telegram will not show goes as words alone. A message with a caption is named with a
letter behind its number, since it is changed in another way than one of words.
"""

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any

from telegram import Bot, InputMediaPhoto, LinkPreviewOptions, Message, ReplyKeyboardRemove
from telegram.constants import ParseMode
from telegram.error import BadRequest

from adapters.telegram.background import Background
from adapters.telegram.buttons import Buttons
from adapters.telegram.http import Deadlines
from adapters.telegram.outcome import is_gone, is_lost, is_unchanged
from adapters.telegram.page import fits_caption, in_words, keyboard_of, place_keyboard, whole, words_of
from adapters.telegram.polls import Polls, may_be_poll
from adapters.telegram.uploads import Uploads, is_strange
from bot.channel import Delivered, Enclosed, Letter, Media
from bot.core.model.instants import SECOND, Instant

PLAIN = LinkPreviewOptions(is_disabled=True)
_CAPTION = "c"
log = logging.getLogger(__name__)


class Sending:
    """Sends for one bot; what goes wrong is raised as the library's errors."""

    def __init__(
        self,
        bot: Bot,
        buttons: Buttons,
        polls: Polls,
        uploads: Uploads,
        background: Background,
        deadlines: Deadlines,
        *,
        paid: bool,
    ) -> None:
        self._bot = bot
        self._buttons = buttons
        self._polls = polls
        self._uploads = uploads
        self._background = background
        self._deadlines = deadlines
        self._paid = True if paid else None
        self._placing: set[str] = set()
        """Chats in which the keyboard for sharing a place stands."""

    async def send(self, letter: Letter) -> Delivered:
        """Send a letter, or change the message that it replaces."""
        if letter.remove_buttons:
            return await self._faded(letter)
        if letter.take_away:
            return await self._taken_away(letter)
        if letter.edits:
            return await self._edited(letter)
        # Telegram's own poll where it fits, since it shows who voted what; else the options are buttons.
        if may_be_poll(letter, letter.text):
            return await self._or_words(letter, self._asked(letter))
        if letter.media is not None:
            return await self._or_words(letter, self._with_media(letter, letter.media))
        if letter.enclosed is not None:
            return await self._or_words(letter, self._with_file(letter, letter.enclosed))
        return await self._said(letter)

    async def _or_words(self, letter: Letter, sending: Coroutine[Any, Any, Delivered]) -> Delivered:
        """What can't be shown is said."""
        try:
            return await sending
        except OSError as error:
            log.error("row %d: its file can't be read (%s); its words go without", letter.id, type(error).__name__)
        except BadRequest as error:
            if is_gone(error):
                raise
            log.error("row %d: telegram says %s; its words go without", letter.id, error.message)
        return await self._said(in_words(letter))

    async def _said(self, letter: Letter) -> Delivered:
        message = await self._bot.send_message(
            int(letter.chat),
            words_of(letter),
            ParseMode.HTML,
            disable_notification=letter.silent,
            link_preview_options=PLAIN,
            reply_markup=self._markup(letter),
            allow_paid_broadcast=self._paid,
        )
        keyboard = bool(letter.choices) and not letter.asks_place
        return Delivered(str(message.message_id), keyboard, _instant(message))

    def _markup(self, letter: Letter) -> Any:
        if letter.asks_place:
            # That keyboard stays until another message takes it away, even when the question is long answered.
            self._placing.add(letter.chat)
            return place_keyboard(letter)
        if not letter.choices and not letter.card and letter.chat in self._placing:
            # A message that takes such a keyboard away can't be changed later, so a card never does.
            self._placing.discard(letter.chat)
            return ReplyKeyboardRemove()
        return keyboard_of(letter, self._buttons)

    # Pictures, animations, tracks: files of everybody's.

    async def _with_media(self, letter: Letter, media: Media) -> Delivered:
        known: str | None = await self._uploads.known(media)
        if not known and not (known := await self._taken_up(letter, media)):
            return await self._said(letter if known is not None else in_words(letter))
        if not fits_caption(letter):
            # A caption holds a fourth of what a message does (1024, docs: sendPhoto), so the picture stands
            # above in a message of its own and without a sound.
            return await self._above(letter, media, known)
        try:
            message = await self._show(media, known, self._options(letter) | self._under(letter))
        except BadRequest as error:
            if not is_strange(error):
                raise
            # Names of files are a bot's own, and they grow old. The words go now, and the file goes up for
            # whoever comes next.
            await self._uploads.forget(media)
            beside = await self._taken_up(letter, media)
            return await self._said(letter if beside is not None else in_words(letter))
        keyboard = bool(letter.choices) and not letter.asks_place
        return Delivered(f"{message.message_id}{_CAPTION}", keyboard, _instant(message))

    async def _taken_up(self, letter: Letter, media: Media) -> str | None:
        """Its name, if another letter's upload brought it in time; empty: it is shown beside the words; None: nowhere.

        Whoever comes first takes the file up; a track is shown as soon as it is there, since it is what was asked for.
        """
        options = self._options(letter) | {"disable_notification": True}
        upload = self._uploads.going(media)
        if upload is None:
            # Telegram takes a file only as a message to somebody; this letter's person sees it as soon as it is
            # there.
            upload = self._uploads.begin(media, lambda file: self._carried(media, file, options))
            if upload is None:
                return None
            await self._uploads.moment(media, upload)
            return "" if not upload.done() or await self._uploads.known(media) else None
        await self._uploads.moment(media, upload)
        known = await self._uploads.known(media)
        if not known and media.kind == "track":
            self._background.do(self._followed(media, upload, options))
            return ""
        return known or None

    async def _carried(self, media: Media, file: str | bytes, options: dict[str, Any]) -> Message:
        """Shown beside the words while it goes up; taken away again where the words it belongs to are long over."""
        began = asyncio.get_running_loop().time()
        message = await self._show(media, file, options | {"read_timeout": self._deadlines.upload})
        # A picture of a step that is over would show somebody on the floor what not to do now.
        late = asyncio.get_running_loop().time() - began > self._deadlines.late
        if late and media.kind != "track":
            self._background.do(self._bot.delete_message(options["chat_id"], message.message_id))
        return message

    async def _followed(self, media: Media, upload: asyncio.Task[None], options: dict[str, Any]) -> None:
        await asyncio.wait({upload})
        if known := await self._uploads.known(media):
            await self._show(media, known, options)

    async def _above(self, letter: Letter, media: Media, known: str) -> Delivered:
        """Above words that are too long for a caption; they don't wait long for it either."""
        options = self._options(letter) | {"disable_notification": True}
        await asyncio.wait({self._background.do(self._show(media, known, options))}, timeout=self._deadlines.beside)
        return await self._said(letter)

    async def _show(self, media: Media, file: str | bytes, options: dict[str, Any]) -> Message:
        named = options | {"filename": media.path.name}
        match media.kind:
            case "picture":
                return await self._bot.send_photo(photo=file, **named)
            case "animation":
                return await self._bot.send_animation(animation=file, duration=media.seconds or None, **named)
            case _:
                # Not sendAudio, which takes MP3 and M4A alone (docs: sendAudio): each of three times the size.
                return await self._bot.send_voice(voice=file, duration=media.seconds or None, **named)

    def _options(self, letter: Letter) -> dict[str, Any]:
        return {
            "chat_id": int(letter.chat),
            "disable_notification": letter.silent,
            "allow_paid_broadcast": self._paid,
        }

    def _under(self, letter: Letter) -> dict[str, Any]:
        return {"caption": words_of(letter), "parse_mode": ParseMode.HTML, "reply_markup": self._markup(letter)}

    # Charts and files: a person's own.

    async def _with_file(self, letter: Letter, file: Enclosed) -> Delivered:
        if not fits_caption(letter):
            await self._enclosed(file, self._options(letter) | {"disable_notification": True})
            return await self._said(letter)
        message = await self._enclosed(file, self._options(letter) | self._under(letter))
        keyboard = bool(letter.choices) and not letter.asks_place
        return Delivered(f"{message.message_id}{_CAPTION}", keyboard, _instant(message))

    async def _enclosed(self, file: Enclosed, options: dict[str, Any]) -> Message:
        if file.media == "image/png":
            return await self._bot.send_photo(photo=file.content, filename=file.name, **options)
        return await self._bot.send_document(document=file.content, filename=file.name, **options)

    # Polls.

    async def _asked(self, letter: Letter) -> Delivered:
        message = await self._bot.send_poll(
            int(letter.chat),
            whole(letter.text),
            [whole(choice.label) for choice in letter.choices],
            # An anonymous poll tells its numbers and not who voted, so nobody's answer could be kept, or taken
            # back.
            is_anonymous=False,
            allows_revoting=True,
            disable_notification=letter.silent,
            allow_paid_broadcast=self._paid,
        )
        if message.poll is not None:
            # After the sending, as only the answer tells the poll's name; a vote may be faster than this note
            # of it.
            await self._polls.asked(message.poll.id, letter)
        return Delivered(str(message.message_id), dated=_instant(message))

    # Changes.

    async def _edited(self, letter: Letter) -> Delivered:
        """The same message with other words; if it can't be changed any more, a new one."""
        if letter.card and letter.media is not None and letter.edits.endswith(_CAPTION):
            return await self._or_words(letter, self._turned(letter, letter.media))
        change = self._other_caption(letter) if letter.edits.endswith(_CAPTION) else self._other_words(letter)
        try:
            await change
        except BadRequest as error:
            # Deleted by the person, or not to be changed any more: what it says is said anew below.
            if is_lost(error):
                return await self._said(letter)
            if not is_unchanged(error):
                raise
        # An edit has no date of its own, so it says nothing about the clock.
        return Delivered(letter.edits, bool(letter.choices))

    async def _turned(self, letter: Letter, media: Media) -> Delivered:
        """A card's next page: another picture with its words in the same message; a new one where that can't be."""
        known = await self._uploads.known(media)
        if not known or media.kind != "picture" or not fits_caption(letter):
            return await self._with_media(letter, media)
        try:
            await self._bot.edit_message_media(
                InputMediaPhoto(known, caption=words_of(letter), parse_mode=ParseMode.HTML),
                int(letter.chat),
                _number(letter.edits),
                reply_markup=keyboard_of(letter, self._buttons),
            )
        except BadRequest as error:
            if is_strange(error):
                await self._uploads.forget(media)
            if is_strange(error) or is_lost(error):
                return await self._with_media(letter, media)
            if not is_unchanged(error):
                raise
        return Delivered(letter.edits, bool(letter.choices))

    def _other_words(self, letter: Letter) -> Coroutine[Any, Any, Any]:
        return self._bot.edit_message_text(
            words_of(letter),
            int(letter.chat),
            _number(letter.edits),
            parse_mode=ParseMode.HTML,
            link_preview_options=PLAIN,
            reply_markup=keyboard_of(letter, self._buttons),
        )

    def _other_caption(self, letter: Letter) -> Coroutine[Any, Any, Any]:
        return self._bot.edit_message_caption(
            int(letter.chat),
            _number(letter.edits),
            caption=words_of(letter),
            parse_mode=ParseMode.HTML,
            reply_markup=keyboard_of(letter, self._buttons),
        )

    async def _taken_away(self, letter: Letter) -> Delivered:
        """The message is gone, or has gone before."""
        try:
            await self._bot.delete_message(int(letter.chat), _number(letter.edits))
        except BadRequest as error:
            if not is_lost(error):
                raise
        return Delivered()

    async def _faded(self, letter: Letter) -> Delivered:
        """The buttons are gone, or the message is."""
        try:
            # Nothing else of the message changes; pressed in the meantime, the button is told apart by its
            # prompt.
            await self._bot.edit_message_reply_markup(int(letter.chat), _number(letter.edits))
        except BadRequest as error:
            if not is_lost(error) and not is_unchanged(error):
                raise
        return Delivered()


def _instant(message: Message) -> Instant:
    """When Telegram took it."""
    return round(message.date.timestamp()) * SECOND


def _number(name: str) -> int:
    return int(name.removesuffix(_CAPTION))
