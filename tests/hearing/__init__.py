"""How people are heard whom nobody here has met: the figures of left-out writers, and their first scores."""
