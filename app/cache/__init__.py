"""The terminal's SQLite files: `cache.db` (disposable) and `outbox.db` (never thrown away); all SQL of the terminal."""
