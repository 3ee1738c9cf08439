"""The pages of the window, besides the round: what to practise, takes, packs, settings."""
