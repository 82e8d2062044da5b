"""QR codes as drawings inside a page: black on white with their quiet zone, sharp at every size."""

from qrcode import QRCode, constants

from app.hub.pages.html import Html, tag

QUIET_ZONE = 4  # modules of white on each side: ISO/IEC 18004, 9.1


def drawing(text: str, name: str) -> Html:
    """Return `text` as a QR code of the lowest density that holds it; `name` is what it is called when read aloud."""
    code = QRCode(error_correction=constants.ERROR_CORRECT_L, border=QUIET_ZONE)
    code.add_data(text)
    code.make(fit=True)
    rows = code.get_matrix()
    path = "".join(_row(row, y) for y, row in enumerate(rows))
    shape = tag("path", d=path, fill="#000000")
    size = f"0 0 {len(rows)} {len(rows)}"
    plate = tag("rect", width="100%", height="100%", fill="#FFFFFF")
    how = {"class_": "code", "role": "img", "aria_label": name, "shape_rendering": "crispEdges"}
    return tag("svg", plate, shape, viewBox=size, **how)


def _row(modules: list[bool], y: int) -> str:
    """Return one row's dark modules, those side by side as one stroke."""
    strokes, x = [], 0
    while x < len(modules):
        begin = x
        while x < len(modules) and modules[x]:
            x += 1
        if x > begin:
            strokes.append(f"M{begin} {y}h{x - begin}v1H{begin}z")
        x += 1
    return "".join(strokes)
