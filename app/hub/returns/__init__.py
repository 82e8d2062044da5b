"""Returns: asked for at a terminal or a desk, written down once, taken by any store."""
