"""The learned ear: what a text says for each name of an intent, by the model in content/hearing/ear.bin.

House rule: it is trained and heard by the same code, so it imports nothing of its neighbours; what a score is worth in
a place is told above (`wishes`).
"""
