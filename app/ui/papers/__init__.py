"""Papers of a talk, a goal, a call plan, a joint visit and a take: the sentences, PDF, print, and the button.

`paper.py` makes the paper of whatever is shown, with a module for each kind; `document.py` lays it out for
PDF and printer; `button.py` is what a person clicks. Page and Markdown are made in `workflow/papers/`.
"""
