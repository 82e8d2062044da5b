"""An order shown to whoever proves that it is theirs: on a kiosk, on a phone."""
