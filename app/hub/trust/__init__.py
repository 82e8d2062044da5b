"""Who may ask: terminals by their key, associates by number and PIN."""
