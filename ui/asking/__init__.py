"""The question: its box, and which files it goes to."""
