"""Databases of this suite lie in memory."""

from tests.memory import tmp_path as tmp_path
