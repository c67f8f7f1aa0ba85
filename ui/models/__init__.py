"""Qt models over the engine's records."""
