"""Errors of scanning that a person can be told about, as a tree."""


class ScanningError(Exception):
    """Something about scanning that its reader can act upon; the text is in words."""


class PictureUnreadableError(ScanningError):
    """A file is not a picture or a video that can be read."""


class CameraError(ScanningError):
    """The camera cannot be used."""


class CameraUnavailable(CameraError):  # noqa: N818 - a state that passes, not a fault
    """The camera is missing, busy, unplugged or broken; trying again later may help."""


class CameraOff(CameraError):  # noqa: N818 - a choice of the configuration, not a fault
    """The terminal is configured without a camera; trying again does not help."""


class DecoderUnknownError(ScanningError):
    """There is no engine of that name."""
