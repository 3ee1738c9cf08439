"""The team meeting: one scenario over the whole window, in large type, one line after the other.

Anyone may go first, and who that is the room decides. What is said is heard again, judged by the room, looked
into, and gone with the next one, unless somebody says to keep it. There are no counts and no comparisons of
people here. `controller.py` knows where the meeting stands, `meeting_page.py` shows it.
"""
