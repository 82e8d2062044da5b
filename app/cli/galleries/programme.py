"""The whole programme: every scene of kiosk and tablet, in the order in which a person meets them."""

from app.cli.galleries import care_scenes, kiosk_scenes, order_scenes, tablet_scenes
from app.cli.galleries.scenes import KIOSK, TABLET

PARTS = (kiosk_scenes, order_scenes, care_scenes, tablet_scenes)
"""They write themselves on the programme when they are imported, in this order."""

__all__ = ["KIOSK", "PARTS", "TABLET"]
