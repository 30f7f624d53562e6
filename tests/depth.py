"""How much is tried: `make test` takes a part of what is drawn or combined, by a rule that stands beside it, so that
only a change can turn it red; with TEST_DEPTH=prove all of it is tried, and other examples each time.
"""

import os

DEEP = os.environ.get("TEST_DEPTH") == "prove"
