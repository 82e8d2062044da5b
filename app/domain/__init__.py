"""What a shop talks about: frozen dataclasses and pure rules; standard library only."""
