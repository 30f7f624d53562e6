"""Tests of the adapters, each on its real streams."""
