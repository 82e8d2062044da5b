"""Composition root of a terminal: the one place that names concrete classes and owns threads."""

from app.bootstrap.screens import Models, Screens, model_classes, open_screens
from app.bootstrap.terminal import Terminal, run_terminal

__all__ = ["Models", "Screens", "Terminal", "model_classes", "open_screens", "run_terminal"]
