"""Promises of the hub, asked of its application without a network."""
