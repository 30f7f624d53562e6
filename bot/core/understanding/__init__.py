"""What a text means: `hearing.hear` asks its neighbours in order, safety first.

House rule: it knows the content and the intents, and of a conversation only where somebody is (`here`). What finds is
below, in rooms that know nothing of each other but `words`: `words`, the learned ear (`learned`), and `quantities`.
"""
