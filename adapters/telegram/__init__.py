"""Telegram: a long poll that acknowledges only what is on disk, and typed sending with honest outcomes."""

from adapters.telegram.publish import publish
from adapters.telegram.telegram import Telegram

__all__ = ["Telegram", "publish"]
