"""A demo chain's rows become the hub's rows."""
