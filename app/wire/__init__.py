"""The JSON contract between terminal and hub: messages, their limits, their version."""

PROTOCOL = 1
OLDEST_PROTOCOL = 1
API = "/api/v1"
