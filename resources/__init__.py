"""What ships with Carrel: the embedding model, the sample library, icons and styles."""
