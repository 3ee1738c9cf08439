"""The round on one page: a controller that knows where it stands, and one view for each step."""
