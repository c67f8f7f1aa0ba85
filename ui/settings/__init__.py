"""Settings and language models: what they are, and the dialogs that change them."""
