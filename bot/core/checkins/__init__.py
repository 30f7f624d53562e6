"""How it is going: check-ins and their dates, the poll, its results, what follows when it got worse."""
