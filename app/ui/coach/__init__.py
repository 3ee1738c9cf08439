"""Coaching around the line: reps, development talks, goals, call plans, joint visits, papers.

One page of the window with places in it, one view each (`places.py`). A view shows one record and changes it
through a `RecordDesk`, which keeps it while it is written and knows the way back; the fields of `fields.py`
write into it. What is decided without Qt is decided in `workflow/`.
"""
