"""Baskets that leave a kiosk by QR code and come back: codes used up, baskets kept for a phone, pages."""
