"""Together: two people at one laptop, a page with everything chosen, and a bar that says whose turn it is.

The page (`together_page.py`) asks who, what and in which roles; the round itself is that of `ui/round/`,
which knows of the two by `of_together.py`. `ways.py` leads from the one to the other and out of it again.
What is noted of it lies in `workflow/together.py`.
"""
