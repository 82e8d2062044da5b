"""The demo chain "Maison Marcelin": invented rows for shows, tests and benches."""
