"""Make the sounds of the terminal: `python packaging/sounds.py` writes resources/sounds/*.wav, 16 bit, one channel."""

import math
import struct
import wave
from pathlib import Path

RATE = 22_050
FADE_S = 0.004
SOUNDS = {
    "scan": (((880.0, 0.06), (1318.5, 0.09)), 0.5),
    "key": (((1046.5, 0.018),), 0.25),
    "error": (((311.1, 0.1), (233.1, 0.16)), 0.5),
    "ring": (((784.0, 0.18), (988.0, 0.18), (1175.0, 0.36)) * 2, 0.7),
}
"""Notes (hertz, seconds) of each sound one after the other, and how loud, 0 to 1."""


def samples(notes: tuple[tuple[float, float], ...], loud: float) -> list[int]:
    """Return the sound as numbers of 16 bit; each note dies away and neither begins nor ends with a click."""
    made: list[int] = []
    for hertz, seconds in notes:
        for at in range(round(seconds * RATE)):
            moment = at / RATE
            envelope = min(1.0, moment / FADE_S, (seconds - moment) / FADE_S) * math.exp(-5 * moment / seconds)
            made.append(round(32_767 * loud * envelope * math.sin(2 * math.pi * hertz * moment)))
    return made


def main(folder: Path) -> None:
    """Write all sounds."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, (notes, loud) in SOUNDS.items():
        values = samples(notes, loud)
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(struct.pack(f"<{len(values)}h", *values))


if __name__ == "__main__":
    main(Path(__file__).parent.parent / "resources" / "sounds")
