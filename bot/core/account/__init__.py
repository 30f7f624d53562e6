"""Whose it is: welcome and consent, settings, privacy, the numbers, two chats, and how long things are kept."""
