"""The chat in a terminal: timed prompts above a half-typed line, numbered buttons, time travel, transcripts."""
