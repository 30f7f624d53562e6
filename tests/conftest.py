"""For every suite: `make test` tries the same examples each time, so that only a change can turn it red; with
TEST_DEPTH=prove other examples are tried each time. No example has a deadline: a busy machine is no fault."""

from hypothesis import settings

from tests.depth import DEEP

settings.register_profile("test", derandomize=True, database=None, deadline=None)
settings.register_profile("prove", database=None, deadline=None)
settings.load_profile("prove" if DEEP else "test")
