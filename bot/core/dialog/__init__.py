"""What every question is made of: the context of a turn, a question, and what may be said unasked."""
