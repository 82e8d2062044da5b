"""A card number can be typed nowhere: no field of the app, of a page or of the API is for one."""

import re
from pathlib import Path
from typing import Any

import pytest

from app.hub.bootstrap import create_app
from app.hub.settings import HubSettings, default_database_url

TOP = Path(__file__).parents[2] / "app"
CARD = re.compile(
    r"card.?(number|no|holder|code)|pan$|^pan|cvv|cvc|csc|security.?code|expir(y|ation)_?(month|year|date)?$|\biban\b|credit|debit|cc.?(num|exp|csc)",
    re.IGNORECASE,
)
INPUTS = "BigField|FieldInput|TextInput|TextField|TextArea|TextEdit|SearchField"
FIELD = re.compile(rf"^\s*(?:{INPUTS})\s*\{{", re.MULTILINE)
PAYMENT_PATHS = ("/payments", "/baskets/redeem")


def schemas(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return dict(document["components"]["schemas"])


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The description of the whole API."""
    folder = tmp_path_factory.mktemp("hub")
    app = create_app(HubSettings(default_database_url(folder), folder))
    made = app.openapi()
    app.state.hub.engine.dispose()
    return made


def test_no_message_of_the_api_has_a_field_for_one(document: dict[str, Any]) -> None:
    found = schemas(document)
    assert len(found) > 20
    for name, schema in found.items():
        for field in schema.get("properties", {}):
            assert not CARD.search(field), f"{name}.{field}"
    for path, methods in document["paths"].items():
        for route in methods.values():
            for parameter in route.get("parameters", []):
                assert not CARD.search(parameter["name"]), f"{path}: {parameter['name']}"


def test_what_is_sent_about_payments_has_no_room_for_digits(document: dict[str, Any]) -> None:
    """The only request about a payment is empty; a basket's code is letters of base 32, checked as such."""
    sent = {}
    for path, methods in document["paths"].items():
        if any(part in path for part in PAYMENT_PATHS):
            for route in methods.values():
                body = route.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {})
                sent[path] = schemas(document)[body["$ref"].rpartition("/")[2]].get("properties", {}) if body else {}
    assert {path.rpartition("/")[2]: list(fields) for path, fields in sent.items()} == {
        "payments": [], "{payment_id}": [], "redeem": ["code"],
    }  # fmt: skip


def test_no_page_of_a_payment_has_a_field_at_all() -> None:
    """`test_phone_pages_are_for_everybody` looks at what is sent; here, that nothing else can be."""
    for folder in ("payments", "handover"):
        for file in (TOP / "hub" / folder).rglob("*.py"):
            text = file.read_text("utf-8")
            assert not re.search(r"tag\(\s*[\"'](input|textarea|select)[\"']|autocomplete", text), file


def test_no_field_of_a_screen_is_for_one() -> None:
    pages = list((TOP / "ui" / "qml").rglob("*.qml"))
    fields = 0
    for file in pages:
        text = file.read_text("utf-8")
        for found in FIELD.finditer(text):
            fields += 1
            block = text[found.end() : found.end() + 600]
            name = re.search(r'objectName: "?([\w.]+)', block)
            assert name is None or not CARD.search(name[1]), f"{file.name}: {name[1] if name else ''}"
        assert not re.search(r"ImhCreditCard|creditCard|card number\"\)(?!.*No)", text), file.name
    assert fields > 3
    for page in ("Payment", "PaymentNotice", "ConfirmationPay"):
        text = next(file for file in pages if file.stem == page).read_text("utf-8")
        assert not FIELD.search(text), page
        assert "Keyboard" not in text, page


def test_no_view_model_keeps_one() -> None:
    for file in (TOP / "viewmodels").glob("*.py"):
        for name in re.findall(r"def (\w+)\(self", file.read_text("utf-8")):
            assert not CARD.search(name), f"{file.name}: {name}"
