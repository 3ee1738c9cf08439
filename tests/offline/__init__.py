"""Nothing of a test may leave this computer: see `sitecustomize.py`, which all its processes load."""
