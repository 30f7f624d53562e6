"""Easeback: a chat companion that guides a calm rest on a small soft ball."""
