"""A letter as Discord shows it: words with everything escaped, buttons, a picture with its words, a poll.

House rules: a text becomes Markdown only by `escaped`, so nothing that anybody said can turn into markup or call
somebody; one nonce for one letter, so that a second sending shows nothing new.
"""

import io
import json
import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from discord import AllowedMentions, File, MessageFlags, Poll, ui
from discord.http import MultipartParameters, handle_message_parameters
from discord.utils import MISSING

from adapters.discord.buttons import Buttons
from bot.channel import Letter
from bot.core.model.messages import Urgency

LONGEST = 2000
"""Characters of a message."""
LONGEST_ALT = 1024
RED = 0xD8262C
"""The edge of what is said for safety."""
POLL_OPEN = timedelta(days=7)
POLL_ANSWERS = 10
# Discord's limits (docs: Poll Resource): what does not fit comes as words with a menu.
POLL_ANSWER = 55
POLL_QUESTION = 300
_MARKUP = re.compile(r"[\\*_~`|<>\[\]@]|^[ \t]*[#+-]", re.MULTILINE)
NOBODY = AllowedMentions.none()
FADED: Mapping[str, Any] = {"components": [], "allowed_mentions": NOBODY.to_dict()}
"""A message without its buttons, its words as they were."""


def escaped(text: str) -> str:
    """A text as Markdown that shows exactly that text; halves of characters become question marks."""
    whole = text.encode("utf-8", "replace").decode()
    return _MARKUP.sub(lambda match: f"{match[0][:-1]}\\{match[0][-1]}", whole)


def words_of(letter: Letter) -> str:
    """The text; a picture's words stand in italics below where there is no picture."""
    text = _marked(letter)
    if letter.alt and letter.enclosed is None and letter.media is None:
        # Without a picture its alt text is all there is to see; with one, it is the picture's description for
        # who can't see it.
        text += "\n" + "".join(f"\n*{escaped(line)}*" for line in letter.alt.splitlines() if line.strip())
    # A backslash at the cut would escape the ellipsis.
    return text if len(text) <= LONGEST else text[: LONGEST - 2].rstrip("\\") + "…"


def _marked(letter: Letter) -> str:
    """The first sentence of what guides in bold; long reading quoted below its first paragraph, since nothing folds
    here but what is hidden as a spoiler."""
    if letter.lead:
        return f"**{escaped(letter.text[: letter.lead])}**{escaped(letter.text[letter.lead :])}"
    first, broken, rest = letter.text.partition("\n")
    if letter.folds and broken:
        return "\n".join((escaped(first), *(f"> {escaped(line)}" for line in rest.splitlines() if line)))
    return escaped(letter.text)


def can_fade(letter: Letter) -> bool:
    """Buttons can be taken away later: words of safety in a box would go with theirs."""
    return bool(letter.choices) and not stands_apart(letter) and not fits_a_poll(letter)


def stands_apart(letter: Letter) -> bool:
    """Words of safety alone: they get an edge of their own. Such a message can't be changed into a usual one."""
    return letter.urgency is Urgency.SAFETY and not (letter.edits or letter.card or letter.alt or letter.enclosed)


def apart(letter: Letter, buttons: Buttons) -> MultipartParameters:
    """Words of safety with a red edge (docs: Component Reference, Container)."""
    view = buttons.apart(letter.chat, letter.prompt, letter.choices, words_of(letter), RED)
    return handle_message_parameters(nonce=nonce_of(letter), flags=_flags(letter), view=view, allowed_mentions=NOBODY)


def nonce_of(letter: Letter) -> str:
    """The same for the same letter, whenever it is sent."""
    # The row's number: with enforce_nonce a second sending within minutes answers with the first message.
    return f"e{letter.id}"


def fits_a_poll(letter: Letter) -> bool:
    """The letter is a poll, and as short as Discord wants it."""
    return bool(
        letter.poll
        and not letter.edits
        and len(letter.text) <= POLL_QUESTION
        and 1 <= len(letter.choices) <= POLL_ANSWERS
        and all(len(each.label) <= POLL_ANSWER for each in letter.choices)
    )


def message_of(letter: Letter, buttons: Buttons) -> MultipartParameters:
    """The letter as a new message."""
    return _made(letter, buttons.view(letter.chat, letter.prompt, letter.choices))


def menu_of(letter: Letter, buttons: Buttons) -> MultipartParameters:
    """A poll as words with a menu: another message, so another nonce."""
    return _made(letter, buttons.menu(letter.chat, letter.prompt, letter.choices), "m")


def poll_of(letter: Letter) -> MultipartParameters:
    """A poll of Discord's own."""
    poll = Poll(question=letter.text, duration=POLL_OPEN)
    for each in letter.choices:
        poll.add_answer(text=each.label)
    made = handle_message_parameters(nonce=nonce_of(letter), flags=_flags(letter), poll=poll, allowed_mentions=NOBODY)
    if made.payload is not None:
        # The library writes hours with a fraction, which Discord does not take.
        made.payload["poll"]["duration"] = round(made.payload["poll"]["duration"])
    return made


def change_of(letter: Letter, buttons: Buttons) -> MultipartParameters:
    """The letter in the place of a message that stands there."""
    made = handle_message_parameters(
        words_of(letter),
        view=buttons.view(letter.chat, letter.prompt, letter.choices),
        attachments=_files(letter),
        allowed_mentions=NOBODY,
    )
    # A change knows no "tts"; the library writes it all the same, and with files it has put it into a part by then.
    if made.payload is not None:
        made.payload.pop("tts", None)
    for part in made.multipart or ():
        if part["name"] == "payload_json":
            part["value"] = json.dumps(
                {name: each for name, each in json.loads(part["value"]).items() if name != "tts"}
            )
    return made


def _made(letter: Letter, view: ui.View | None, more: str = "") -> MultipartParameters:
    files = _files(letter)
    return handle_message_parameters(
        words_of(letter),
        nonce=nonce_of(letter) + more,
        flags=_flags(letter),
        view=MISSING if view is None else view,
        files=files or MISSING,
        allowed_mentions=NOBODY,
    )


def _flags(letter: Letter) -> MessageFlags:
    # No embeds: nothing that somebody wrote may fetch a page and show it under our words.
    return MessageFlags(suppress_notifications=letter.silent, suppress_embeds=True)


def _files(letter: Letter) -> list[Any]:
    """What goes with the letter, described by its alt text; an animation as a GIF, which plays by itself here."""
    described = letter.alt[:LONGEST_ALT] or None
    if letter.enclosed is not None:
        return [File(io.BytesIO(letter.enclosed.content), letter.enclosed.name, description=described)]
    if letter.media is None:
        return []
    path = letter.media.path
    path = path.with_suffix(".gif") if letter.media.kind == "animation" else path
    return [File(path, f"{letter.media.name}{path.suffix}", description=described)]
