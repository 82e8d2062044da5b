"""One file per bench; `measure` returns its result."""
