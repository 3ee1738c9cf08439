"""Our own word lists as plain text, one folder a language; `app/analysis/lexicon.py` reads them."""
