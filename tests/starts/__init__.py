"""What keeps the real program from starting, what it is given that makes no sense, and its key file."""
