"""What lies sealed in the tables: its saved form, what each seal is bound to, and how all seals are gone through.

House rule: how a seal is made is in bot/vault.py; here stands what it is made of.
"""
