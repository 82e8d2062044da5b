"""What `comptoir gallery` draws: looks, components with their states, scenes of the screens, the index."""
