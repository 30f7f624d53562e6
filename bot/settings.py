"""Settings from EASEBACK_* variables and .env, as one frozen object."""
