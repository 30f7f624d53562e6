"""The Bot API's own polls: asked in a chat, answered, answered differently, and taken back."""

import itertools
from collections.abc import Callable
from typing import Any

from tests.adapters.telegram.refusal import Refusal

Json = dict[str, Any]


class Polls:
    """Polls of a bot; part of BotApi."""

    _ids: "itertools.count[int]"
    shown: list[Any]

    _reachable: Callable[..., None]
    _paced: Callable[..., None]
    _made: Callable[..., Any]
    _show: Callable[..., Json]
    update: Callable[..., int]

    async def _sendPoll(
        self,
        chat_id: int,
        question: str,
        options: list[Json],
        is_anonymous: bool = True,
        allows_revoting: bool = True,
        **more: Any,
    ) -> Json:
        self._reachable(chat_id)
        self._paced(chat_id)
        if len(question) > 300 or not question.strip():
            raise Refusal(400, "Bad Request: poll question length must not exceed 300")
        if not 1 <= len(options) <= 12:
            raise Refusal(400, "Bad Request: poll must have at least 1 option and at most 12")
        if any(not 1 <= len(option["text"]) <= 100 for option in options):
            raise Refusal(400, "Bad Request: poll options length must not exceed 100")
        sent = self._made(chat_id, next(self._ids), question, **more)
        sent.poll = {
            "id": f"poll-{sent.id}",
            "question": question,
            "options": [{"text": each["text"], "voter_count": 0, "persistent_id": each["text"]} for each in options],
            "total_voter_count": 0, "is_closed": False, "is_anonymous": is_anonymous, "type": "regular",
            "allows_multiple_answers": False, "allows_revoting": allows_revoting, "members_only": False,
        }  # fmt: skip
        message = self._show(sent)
        del message["text"]
        return message | {"poll": sent.poll}

    def votes(self, chat: int, *labels: str, by: int | None = None) -> int:
        """Answer the newest poll of a chat; no label takes the answer back."""
        sent = next(sent for sent in reversed(self.shown) if sent.chat == chat and sent.poll)
        assert not sent.poll["is_anonymous"], "nobody is told about an anonymous vote"
        options = [option["text"] for option in sent.poll["options"]]
        who = {"id": chat if by is None else by, "is_bot": False, "first_name": "Ilze", "language_code": "en"}
        chosen = [options.index(label) for label in labels]
        return self.update(poll_answer={
            "poll_id": sent.poll["id"], "user": who, "option_ids": chosen, "option_persistent_ids": list(labels),
        })  # fmt: skip
