"""What the other rooms speak of: events, intents, messages, a person's conversation, the content and local time.

House rules: frozen values and plain functions over them; nothing here decides anything or imports another room. What
the catalog makes of words (`ear`, `vocabulary`) is content and lies here too, for the content holds it.
"""
