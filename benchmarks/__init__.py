"""The speed comparisons, run by hand: each is a ratio against a named baseline in the same run."""
