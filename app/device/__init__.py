"""The machine itself: identity and keys, health."""
