"""Comptoir: store kiosk and clienteling app."""

__version__ = "0.1.0"
