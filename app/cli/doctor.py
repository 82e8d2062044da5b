"""`comptoir doctor`: whether camera, decoders, SQLite, fonts, display, hub and disk are fit, and what to do if not."""

import json
from dataclasses import asdict
from typing import Annotated

import typer

from app.cli import holdings
from app.device import health
from app.device.health import Finding, State
from app.domain.errors import ComptoirError, RefusedError
from app.settings import CameraSection, PaymentTerminalSection, PrinterSection, ScannerSection, Settings, load_settings
from app.wire.versions import HUB_OLDER, REASONS

SLOW_GAP_MS = 50
MARKS: dict[State, str] = {"ok": "fit    ", "warning": "warning", "problem": "PROBLEM"}


def doctor(
    profile: Annotated[str, typer.Option(help="Profile of kiosk_config/profiles.")] = "",
    json_: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,  # noqa: FBT002 - a flag
) -> None:
    """Say whether this machine is fit, and what to do if not; exit status 1 when something is a problem."""
    findings = examine(load_settings(profile))
    fit = all(finding.state != "problem" for finding in findings)
    if json_:
        typer.echo(json.dumps({"fit": fit, "checks": [asdict(finding) for finding in findings]}, ensure_ascii=False))
    else:
        for finding in findings:
            typer.echo(f"{MARKS[finding.state]}  {finding.name:<8}  {finding.words}")
            if finding.remedy:
                typer.echo(f"{'':19}-> {finding.remedy}")
    raise typer.Exit(0 if fit else 1)


def examine(settings: Settings) -> list[Finding]:
    """Run every check; none of them can stop the others."""
    folder = settings.data_path
    checks = {
        "settings": lambda: health.check_own_settings(folder),
        "camera": lambda: _camera(settings.camera),
        "scanner": lambda: _scanner(settings.scanner),
        "decoders": _decoders,
        "sqlite": health.check_sqlite,
        "fonts": health.check_fonts,
        "speech": lambda: health.check_speech(settings.speech.engine, settings.speech.jack),
        "display": health.check_display,
        "hub": lambda: _hub(settings),
        "disk": lambda: health.check_disk(folder),
        "outbox": lambda: holdings.outbox_finding(folder),
        "feeds": lambda: holdings.feeds_finding(settings),
        "pictures": lambda: holdings.pictures_finding(folder, settings.media.max_mb),
    }
    if settings.printer.kind != "none":
        checks["printer"] = lambda: _printer(settings.printer)
    if settings.payment_terminal.kind != "none":
        checks["payment"] = lambda: _payment_terminal(settings.payment_terminal)
    return [health.guarded(name, check) for name, check in checks.items()]


def _camera(wish: CameraSection) -> Finding:
    from app.scanning.camera import CaptureWish, open_source  # noqa: PLC0415 - OpenCV is slow to import
    from app.scanning.errors import CameraError, CameraOff  # noqa: PLC0415 - as above

    try:
        camera = open_source(wish.source, CaptureWish(wish.width, wish.height, wish.frames_per_second))
    except CameraOff as off:
        return Finding(
            "camera", "warning", str(off), "Set camera.source to use one; keyboard scanners and search work."
        )
    except CameraError as error:
        return Finding("camera", "problem", str(error), "Plug a camera in, or set camera.source.")
    try:
        frame = next((seen for seen in (camera.read() for _ in range(20)) if seen is not None), None)
    except CameraError as error:
        return Finding("camera", "problem", str(error), "Plug the camera in again, or set camera.source.")
    finally:
        camera.close()
    if frame is None:
        return Finding("camera", "problem", "the camera gives no picture", "Is another program using it?")
    return Finding("camera", "ok", f"{wish.source or '0'}: {frame.shape[1]}x{frame.shape[0]}{_others(wish.source)}")


def _others(source: str) -> str:
    """Return the names of the cameras that are plugged in, with the one in use first."""
    from app.scanning.devices import available_cameras  # noqa: PLC0415 - as above

    found = sorted(available_cameras(), key=lambda device: device.id != (source.strip() or "0"))
    return "".join(f"; {device.id}: {device.name}" for device in found)


def _scanner(wish: ScannerSection) -> Finding:
    typed = f"scanners that type are taken (layout {wish.layout})"
    if not wish.serial_port:
        slow = wish.max_gap_ms > SLOW_GAP_MS and not wish.prefix
        remedy = "Give the scanner a prefix: a person may type as fast as max_gap_ms allows." if slow else ""
        return Finding("scanner", "warning" if slow else "ok", typed, remedy)
    from app.scanning.serial_port import SerialScannerError, open_port  # noqa: PLC0415 - only where there is one

    try:
        open_port(wish.serial_port, wish.baud).close()
    except SerialScannerError as error:
        remedy = "Plug it in, set scanner.serial_port, or add the user to the group dialout; a kiosk that runs uses it."
        return Finding("scanner", "warning", f"{typed}; {error}", remedy)
    return Finding("scanner", "ok", f"{typed}; {wish.serial_port} at {wish.baud} baud")


def _printer(wish: PrinterSection) -> Finding:
    from app.device.printer import make_printer  # noqa: PLC0415 - only where there is one

    trouble = make_printer(wish).look()
    where = f"{wish.kind} printer at {wish.address}"
    if not trouble:
        return Finding("printer", "ok", where)
    remedy = "Check paper and cover, the cable, and the keys of [printer]; receipts go by e-mail and phone meanwhile."
    return Finding("printer", "warning", f"{where}: {trouble.value.replace('_', ' ')}", remedy)


def _payment_terminal(wish: PaymentTerminalSection) -> Finding:
    from app.device.payments import make_payment_terminal  # noqa: PLC0415 - only where there is one

    terminal = make_payment_terminal(wish)
    if terminal.test:
        remedy = 'Set payment_terminal.kind to "caisse_ap" or "none" where customers are.'
        return Finding("payment", "warning", "a test terminal: no money moves, orders are paid by a touch", remedy)
    where = f"payment terminal ({wish.kind}) at {wish.host}:{wish.port}, till {wish.pos_number}"
    if terminal.look():
        return Finding("payment", "ok", where)
    remedy = "Switch it on, let it listen to the till over IP, check host and port; phone and till work meanwhile."
    return Finding("payment", "warning", f"{where} does not answer", remedy)


def _decoders() -> Finding:
    from app.scanning.decoders import decoder_report  # noqa: PLC0415 - OpenCV is slow to import

    report = decoder_report()
    words = ", ".join(f"{one.name} {one.version}" if one.available else f"{one.name} missing" for one in report)
    problems = "; ".join(one.problem for one in report if one.problem)
    if all(one.available for one in report):
        return Finding("decoders", "ok", words)
    state: State = "warning" if any(one.available for one in report) else "problem"
    return Finding("decoders", state, words, problems)


def _hub(settings: Settings) -> Finding:
    from app.sync.client import HubClient  # noqa: PLC0415 - not needed by the other checks

    try:
        with HubClient(settings.hub.url, min(settings.hub.timeout_s, 3.0)) as client:
            client.head("stores", "")
            words = f"{settings.hub.url}, in version {client.version} of the contract"
    except RefusedError as error:
        return _refused(settings, error)
    except ComptoirError as error:
        words = f"{settings.hub.url} does not answer: {error}"
        return Finding("hub", "warning", words, "Check the network and hub.url; the terminal works on without it.")
    return Finding("hub", "ok", words)


def _refused(settings: Settings, error: RefusedError) -> Finding:
    """Tell what keeps a hub that answers from being of use; versions that do not fit name the side to update."""
    if error.reason not in REASONS:
        words = f"{settings.hub.url} has nothing for this terminal: {error}"
        return Finding("hub", "warning", words, "Check hub.url, and that the hub holds the chain's data.")
    side = f"the hub ({settings.hub.url})" if error.reason == HUB_OLDER else "this terminal"
    remedy = f"Update {side}; orders wait safely meanwhile, and pass by themselves afterwards."
    return Finding("hub", "problem", str(error), remedy)
