"""What a reader of frames has done so far, for the meters of the camera set-up page and for benches."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ScanFigures:
    """Counts since the start; a meter shows the difference between two of them.

    `frames`: pictures the camera gave. `looks`: frames that the fast lane looked at. `hits`: those in which a
    code was seen. `look_ms`: time of all fast looks together, in milliseconds. `deep_looks`, `deep_ms`: the same
    for the thorough lane.
    """

    frames: int = 0
    looks: int = 0
    hits: int = 0
    look_ms: float = 0.0
    deep_looks: int = 0
    deep_ms: float = 0.0
