"""The engines behind `app.scanning.decoders`, one module each; each is imported only when it is asked for."""
