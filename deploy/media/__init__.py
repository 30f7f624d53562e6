"""Makes everything under content/pictures and content/audio: drawings, the breathing pacer, the sound tracks.

House rule: these tools run when somebody types `make media`, never where Easeback runs; what they make is committed,
and the same input makes the same bytes.
"""
