"""The source beside the conversation: its head, its passages, and words found in it."""
