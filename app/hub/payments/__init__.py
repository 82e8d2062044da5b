"""Payments by phone: opened for an order, settled by a provider behind one protocol. No card number comes here."""
