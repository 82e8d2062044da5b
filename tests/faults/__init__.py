"""The fault bench: real processes, a wire that misbehaves, and a count of what was lost. `make faults`."""
