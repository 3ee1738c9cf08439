"""Go First: practise sales conversations out loud. The map is in README.md beside this file."""

__version__ = "0.1.0"
