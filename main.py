"""Starts Go First."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python gets a sentence instead of a traceback
    sys.stderr.write("Go First needs Python 3.11 or newer, and this is " + sys.version.split()[0] + ". ")
    sys.stderr.write("Start it with scripts/run (Linux) or `uv run main.py`, which find the right one.\n")
    raise SystemExit(2)

from app.bootstrap import main

raise SystemExit(main())
