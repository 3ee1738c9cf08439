"""A whole conversation with the buyer, in the window: it feels like a call and ends as a written-out path."""
