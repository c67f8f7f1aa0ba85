"""Text and pictures in the source, dressed for their kind, with the same marks."""
