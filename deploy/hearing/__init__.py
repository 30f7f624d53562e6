"""Trains the learned ear: corpus in, content/hearing/ear.bin out. Nothing of it runs where Easeback runs.

House rules: seeds are fixed, files are read in order, so the same corpus gives the same bytes; what counts as a word or
a piece is asked of the core, so training and hearing can't differ.
"""
