"""The conversation at hand, and those that are kept."""
