"""Composition root of a terminal: the one place that names concrete classes and owns threads."""

from app.bootstrap.screens import Screens, model_classes, run_app
from app.bootstrap.terminal import Terminal, run_terminal

__all__ = ["Screens", "Terminal", "model_classes", "run_app", "run_terminal"]
