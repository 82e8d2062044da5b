"""Requests for an associate: a kiosk rings, the store's tablets hear it, one of them takes it."""
