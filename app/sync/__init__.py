"""Between terminal and hub: pull feeds, push the outbox, ask live questions; the only HTTP client of the terminal."""
