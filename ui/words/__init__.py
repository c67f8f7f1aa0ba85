"""The window's words, in the person's language."""
