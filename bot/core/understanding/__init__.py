"""What a text means: `hearing.hear` asks its neighbours in order, safety first.

House rule: this room alone may import rapidfuzz. It knows the content and the intents, and of a conversation only where
somebody is (`here`).
"""
