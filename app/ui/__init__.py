"""Everything a person sees: the window, and the sentences for every code that the rooms below return.

The law of this room: the only room with PySide6. Work leaves the GUI thread by one door (`tasks.py`); each
action is declared once (`actions.py`); colours and sizes come from `theme.py`; blue is the model, orange the
attempt, red only the open microphone. The modules with sentences (`sentences`, `problem_sentences`,
`report_words`, `fact_sections`, `remark_section`, `review_sentences`, `finding_sentences`,
`measure_sentences` and `sentence_tables`) hold no Qt, so that the command line speaks without it; this door
imports nothing for the same reason.
"""
