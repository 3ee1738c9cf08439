"""Packs: YAML in a folder, or one `.gofirst` file, becomes scenarios; problems come with file and line.

The law of this room: what it reads was written by strangers. Every scalar stays the text that was written
until the schema types it; nothing is evaluated, followed or unpacked to disk; every size, depth and count has
a limit; content never raises, it gives a list of all problems at once, and what could be read is used. The
models in `models.py` are the one source of the format: the JSON Schema in `app/schema` is made from them.
"""

from app.packs.loader import PACK_SUFFIX, LoadedPack, load_pack, load_packs, load_scenario_file

__all__ = ["PACK_SUFFIX", "LoadedPack", "load_pack", "load_packs", "load_scenario_file"]
