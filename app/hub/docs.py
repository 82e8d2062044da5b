"""The hub's description for people: one page made from the OpenAPI document, without any script or foreign address."""

from html import escape
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

router = APIRouter(include_in_schema=False)
REFERENCE = "#/components/schemas/"
STYLE = """
body{margin:0;background:#FAF8F4;color:#1D1F1E;font:16px/1.5 Inter,system-ui,sans-serif}
main{max-width:60rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1,h2{color:#0F5C4D}h1{margin:0}h2{margin:2.5rem 0 .5rem;text-transform:capitalize}
section.route,section.schema{border-top:1px solid #DDD8CE;padding:1rem 0}
h3{margin:0;font-size:1rem}code{font:14px/1.4 ui-monospace,monospace}
.method{display:inline-block;min-width:3.5rem;color:#FFF;background:#0F5C4D;border-radius:.3rem;
 padding:.1rem .4rem;margin-right:.6rem;text-align:center;font-size:.8rem}
table{border-collapse:collapse;margin-top:.5rem;width:100%}
td,th{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0;border-top:1px solid #ECE8DF}
a{color:#0F5C4D}a:focus-visible{outline:3px solid #0F5C4D;outline-offset:2px}
"""


@router.get("/docs")
def read_docs(request: Request) -> HTMLResponse:
    """Return the page."""
    return HTMLResponse(page(request.app.openapi()))


def page(document: dict[str, Any]) -> str:
    """Return the OpenAPI document as HTML."""
    info = document["info"]
    body = f"<h1>{escape(info['title'])}</h1><p>{escape(info.get('summary', ''))} "
    body += '<a href="/openapi.json">OpenAPI document</a></p>'
    for tag, routes in _by_tag(document).items():
        body += f"<h2>{escape(tag)}</h2>" + "".join(routes)
    schemas = document.get("components", {}).get("schemas", {})
    body += "<h2>Messages</h2>" + "".join(_schema(name, schemas[name]) for name in sorted(schemas))
    head = f"<meta charset=utf-8><meta name=viewport content='width=device-width'><style>{STYLE}</style>"
    head = f"<head><title>{escape(info['title'])}</title>{head}</head>"
    return f"<!doctype html><html lang=en>{head}<body><main>{body}</main></body></html>"


def _by_tag(document: dict[str, Any]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for path, methods in document["paths"].items():
        for method, route in methods.items():
            tag = route.get("tags", ["other"])[0]
            found.setdefault(tag, []).append(_route(method, path, route))
    return found


def _route(method: str, path: str, route: dict[str, Any]) -> str:
    head = f"<h3><span class=method>{method.upper()}</span><code>{escape(path)}</code></h3>"
    rows = [(x["name"], x["in"], _kind(x["schema"])) for x in route.get("parameters", [])]
    if sent := route.get("requestBody"):
        rows.append(("body", "body", _content(sent)))
    answers = route["responses"].items()
    rows += [(code, "answer", _content(said) or escape(said["description"])) for code, said in answers]
    return f"<section class=route>{head}<p>{escape(route.get('description', ''))}</p>{_table(rows)}</section>"


def _schema(name: str, schema: dict[str, Any]) -> str:
    required = schema.get("required", [])
    fields = schema.get("properties", {}).items()
    rows = [(field, "required" if field in required else "", _kind(said)) for field, said in fields]
    rows += [(str(value), "value", "") for value in schema.get("enum", [])]
    head = f"<h3 id='{escape(name)}'>{escape(name)}</h3><p>{escape(schema.get('description', ''))}</p>"
    return f"<section class=schema>{head}{_table(rows)}</section>"


def _table(rows: list[tuple[str, str, str]]) -> str:
    """Return rows of name, place and kind; the kind is HTML already."""
    lines = (f"<tr><td><code>{escape(a)}</code><td>{escape(b)}<td>{c}" for a, b, c in rows)
    return f"<table>{''.join(lines)}</table>" if rows else ""


def _content(part: dict[str, Any]) -> str:
    return ", ".join(_kind(said.get("schema", {})) for said in part.get("content", {}).values())


def _kind(schema: dict[str, Any]) -> str:
    """Return what a value looks like, as HTML, with links to messages."""
    if target := schema.get("$ref"):
        name = escape(str(target).removeprefix(REFERENCE))
        return f"<a href='#{name}'>{name}</a>"
    if choices := schema.get("anyOf"):
        return " or ".join(_kind(choice) for choice in choices)
    if schema.get("type") == "array":
        return f"list of {_kind(schema.get('items', {}))}"
    names = {"minLength": "min", "maxLength": "max", "minimum": "≥", "maximum": "≤", "pattern": "like"}
    limits = (f"{sign} {escape(str(schema[key]))}" for key, sign in names.items() if key in schema)
    return " ".join((escape(str(schema.get("type", "any"))), *limits))
