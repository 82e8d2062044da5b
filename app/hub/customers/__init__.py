"""Customers: found and opened by associates only, every look written down."""
