"""The editor of packs: a form that writes YAML, with problems beside the fields and every step undone."""
