"""Three minutes of the soak; `make prove` does an hour, `python -m tests.process.soak` as many as you like."""
