"""Cameras, decoders, scanners that type, GS1: frames and keystrokes in, codes out."""
