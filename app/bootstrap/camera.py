"""The camera of a terminal, wired to the screens: who sees its frames, who is told of codes, who may change it."""

from collections.abc import Callable, Mapping
from typing import Any

from app.scanning.camera import FrameSource
from app.scanning.pipeline import LiveReader
from app.scanning.tuning import CameraTuning, Examined
from app.scanning.vision import Frame
from app.scanning.worker import CameraListener, CameraWorker
from app.settings import CameraSection
from app.ui.preview import CameraPreview
from app.viewmodels.camera_setup import CameraSetup
from app.viewmodels.context import Relay

Source = Callable[[], FrameSource]


def make_camera(
    relay: Relay,
    models: Mapping[str, Any],
    preview: CameraPreview,
    wish: CameraSection,
    source: Source | None = None,
    reader: LiveReader | None = None,
) -> CameraWorker:
    """Return the camera's worker, not yet started.

    `source` opens something in the place of the configured device, `reader` reads in the place of the usual one.
    """
    scan, setup = models["Scan"], models["CameraSetup"]
    tuning = CameraTuning(wish, (lambda _: source()) if source else None)

    def told(state: str) -> None:
        relay.send(scan.set_camera_state, state)
        relay.send(setup.set_camera_state, state)

    listener = CameraListener(
        on_frame=lambda frame: None if tuning.watcher else preview.put(frame),
        on_codes=lambda codes: relay.send(scan.see, codes),
        on_state=told,
    )
    camera = CameraWorker(tuning.open, listener, reader=reader, release_when_idle=True)
    _connect_setup(setup, tuning, camera, preview, _Onlooker(relay, setup, preview))
    scan.cameraWanted.connect(lambda: _choose_activity(camera, scan.wantsCamera, setup.wantsCamera))
    setup.watched.connect(lambda: _choose_activity(camera, scan.wantsCamera, setup.wantsCamera))
    _choose_activity(camera, scan.wantsCamera, setup.wantsCamera)
    preview.changed.connect(scan.frame_shown)
    preview.changed.connect(setup.frame_shown)
    return camera


class _Onlooker:
    """Shows the whole picture while the camera is set up, and hands figures on to the set-up page."""

    def __init__(self, relay: Relay, setup: CameraSetup, preview: CameraPreview) -> None:
        self._relay, self._setup, self._preview = relay, setup, preview

    def on_whole(self, frame: Frame) -> None:
        self._preview.put(frame)

    def on_examined(self, examined: Examined) -> None:
        self._relay.send(self._setup.take_examined, examined)


def _connect_setup(
    setup: CameraSetup, tuning: CameraTuning, camera: CameraWorker, preview: CameraPreview, onlooker: _Onlooker
) -> None:
    def tuned(wish: CameraSection) -> None:
        tuning.wish = wish
        preview.set_mirror(on=wish.mirror)

    def watched(on: bool) -> None:  # noqa: FBT001 - a signal's value
        tuning.watcher = onlooker if on else None

    setup.tuned.connect(tuned)
    setup.watched.connect(watched)
    setup.figures_from(camera.figures)


def _choose_activity(camera: CameraWorker, *wanted: bool) -> None:
    camera.set_active(any(wanted))
