"""How a take sounds, measured in its sound and its words.

The way of a measurement: `tracks.py` turns blocks of sound into frames of 10 ms, of which an hour fits in
tens of megabytes; `pitch.py` and `voice.py` look at the frames, `activity.py` says where speech is. On these
stand `pauses.py`, `pace.py` (with `syllables.py`) and `hesitations.py` (with `still.py`). `measuring.py` puts
them together into one `Delivery`; `rows.py` compares it with the model's and the speaker's earlier ones.
"""
