"""One update, one meaning."""

from typing import Any

import pytest

from adapters.telegram.buttons import Buttons
from adapters.telegram.reading import Reader
from bot.core.model.events import Arrived, Event, Pressed, Said, Shown
from bot.core.model.instants import SECOND
from tests.adapters.telegram.api import DATE, BotApi
from tests.adapters.telegram.bot import ILZE, KEY

API = BotApi()
READER = Reader("1", "easeback_bot", Buttons(KEY))


def heard(**what: Any) -> Event | None:
    found = READER.read({"update_id": 1, "message": API.message(ILZE, **what)}).heard
    return None if found is None else found.event


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("it hurts", Said("it hurts")),
        ("/start", Arrived()),
        ("/start@easeback_bot", Arrived()),
        ("/start ref-7_x", Arrived("ref-7_x")),
        ("/start my leg is numb", Said("start my leg is numb")),
        ("/STOP", Said("stop")),
        ("/stop@easeback_bot", Said("stop")),
        ("/stop it hurts\nbadly", Said("stop it hurts\nbadly")),
        ("/delete_my_data", Said("delete my data")),
        ("/help", Said("help")),
        ("7/10", Said("7/10")),
        ("/", Said("/")),
        ("half \ud83d a face", Said("half ? a face")),
    ],
)
def test_a_text_is_said_and_a_command_is_its_word(text: str, event: Event) -> None:
    assert heard(text=text) == event


@pytest.mark.parametrize(
    ("what", "kind"),
    [
        ("photo", "picture"),
        ("video", "picture"),
        ("animation", "picture"),
        ("video_note", "picture"),
        ("voice", "voice"),
        ("audio", "voice"),
        ("sticker", "sticker"),
        ("location", "place"),
        ("contact", "contact"),
        ("document", "file"),
        ("poll", "file"),
        ("something_that_comes_next_year", "file"),
    ],
)
def test_what_has_no_words_is_shown(what: str, kind: str) -> None:
    assert heard(**{what: {"file_id": "x"}}) == Shown(kind)


def test_a_place_comes_with_its_spot_if_it_can_be_one() -> None:
    spot = {"latitude": 56.95, "longitude": 24.1}
    assert heard(location=spot) == Shown("place", (56.95, 24.1))
    assert heard(venue={"location": spot, "title": "x"}) == Shown("place", (56.95, 24.1))
    for odd in ({"latitude": 95, "longitude": 1}, {"latitude": "x", "longitude": 1}, {"latitude": 1}, 5):
        assert heard(location=odd) == Shown("place")


def test_a_caption_is_words() -> None:
    assert heard(photo=[{}], caption="sharp pain") == Said("sharp pain")


def test_what_telegram_writes_itself_is_not_heard() -> None:
    assert heard(pinned_message={"text": "x"}) is None


def test_an_edit_is_heard_by_its_new_words_once() -> None:
    message = API.message(ILZE, text="it hurts", edit_date=5)
    first, again = (READER.read({"update_id": n, "edited_message": message}).heard for n in (1, 2))
    assert first is not None
    assert first == again
    assert first.event == Said("it hurts")
    other = READER.read({"edited_message": message | {"text": "it hurts a lot"}}).heard
    assert other is not None
    assert other.key != first.key


def test_a_place_that_moves_says_nothing() -> None:
    assert READER.read({"edited_message": API.message(ILZE, location={}, edit_date=5)}).heard is None


def test_a_press_counts_only_if_the_chats_own_person_pressed() -> None:
    message = API.message(ILZE)
    data = Buttons(KEY).carried(str(ILZE), 7, "stop")
    told = {"id": "q", "message": message, "data": data}
    mine = READER.read({"callback_query": told | {"from": {"id": ILZE}}})
    assert mine.heard is not None
    assert mine.heard.event == Pressed(7, "stop")
    for other in ({"id": ILZE + 1}, {"id": -ILZE}, {"id": 1, "is_bot": True}):
        theirs = READER.read({"callback_query": told | {"from": other}})
        assert (theirs.heard, theirs.query) == (None, "q")


def test_nobody_else_can_leave_in_a_persons_name() -> None:
    left = {"chat": {"id": ILZE, "type": "private"}, "date": 1, "new_chat_member": {"status": "kicked"}}
    assert READER.read({"my_chat_member": left | {"from": {"id": ILZE + 1}}}).heard is None
    assert READER.read({"my_chat_member": left | {"from": {"id": ILZE}}}).heard is not None


def test_telegrams_own_date_comes_along_where_it_tells_one() -> None:
    message = API.message(ILZE, text="hi", edit_date=DATE + 60)
    member = {"chat": message["chat"], "date": DATE, "from": {"id": ILZE}, "new_chat_member": {"status": "kicked"}}
    press = {"id": "q", "message": message, "data": "x", "from": {"id": ILZE}}
    dates = {
        heard.dated
        for update in ({"message": message}, {"my_chat_member": member})
        if (heard := READER.read(update).heard) is not None
    }
    assert dates == {DATE * SECOND}
    edited, pressed = (READER.read(each).heard for each in ({"edited_message": message}, {"callback_query": press}))
    assert edited is not None
    assert edited.dated == (DATE + 60) * SECOND
    assert pressed is not None
    assert pressed.dated is None
    for odd in ("today", -5, None, 1.5):
        found = READER.read({"message": message | {"date": odd}}).heard
        assert found is not None
        assert found.dated is None


def test_language_and_chat_come_along() -> None:
    found = READER.read({"message": API.message(ILZE, text="hi")}).heard
    assert found is not None
    assert (found.chat, found.language, found.channel) == (str(ILZE), "en", "telegram")
    bare = READER.read({"message": API.message(ILZE, text="hi", **{"from": None})}).heard
    assert bare is not None
    assert bare.language == ""
