"""The window: PySide6, and of the engine only its messages."""
