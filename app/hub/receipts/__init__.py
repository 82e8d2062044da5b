"""Receipts of orders, sent by e-mail to whoever asks for one at the terminal."""
