"""The pure core: everything that decides, nothing that acts.

House rules: only the standard library and msgspec (rapidfuzz's edit distance in hearing/); `now` is an argument;
no clock, no dice, no waiting, no disk, no network. The rules are import contracts and a lint, not good intentions.
"""
