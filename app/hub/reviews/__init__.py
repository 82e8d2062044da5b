"""Reviews that buyers write: verified against their purchase, read by a person, then published."""
