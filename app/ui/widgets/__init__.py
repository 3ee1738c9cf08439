"""Widgets that know nothing of a round: a waveform, words, a level meter, and the small parts of a page."""
