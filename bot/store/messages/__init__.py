"""The outbox's rows: what they are made of, how one is queued, and which message's buttons stand in a chat.

House rule: no verb stands here; turns put messages in, the outbox's verbs take them out.
"""
