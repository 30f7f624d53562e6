"""Telegram: a long poll or a webhook that acknowledges only what is on disk, and sending with honest outcomes."""

from adapters.telegram.publish import publish
from adapters.telegram.registration import registration
from adapters.telegram.telegram import Telegram
from adapters.telegram.terms import Terms

__all__ = ["Telegram", "Terms", "publish", "registration"]
