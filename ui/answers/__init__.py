"""An answer in the window: its card, its text, its sources, and what can be done with it."""
