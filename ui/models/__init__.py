"""What the window knows of settings and language models."""
