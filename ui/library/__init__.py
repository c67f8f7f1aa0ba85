"""The library: its sections and files, and what is done with them."""
