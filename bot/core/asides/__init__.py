"""Questions beside what is going on, and the way back from them."""
