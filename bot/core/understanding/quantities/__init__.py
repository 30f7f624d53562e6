"""What a sentence names and counts: times of day, days of the week, lengths of time, and places with their clocks.

House rule: each is read once, by the calendars of the content, the person's own language first; nothing here is certain
that the text does not say, and none of it knows what somebody wants.
"""
