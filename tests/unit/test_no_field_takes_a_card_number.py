"""A card number can be typed nowhere: no field of the app, of a page or of the API is for one."""

import re
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from app.hub.bootstrap import create_app
from app.hub.settings import HubSettings, default_database_url
from app.wire.payments import RecordPayment

TOP = Path(__file__).parents[2] / "app"
CARD = re.compile(
    r"card.?(number|no|holder|code)|pan$|^pan|cvv|cvc|csc|security.?code|expir(y|ation)_?(month|year|date)?$|\biban\b|credit|debit|cc.?(num|exp|csc)",
    re.IGNORECASE,
)
INPUTS = "BigField|FieldInput|TextInput|TextField|TextArea|TextEdit|SearchField"
FIELD = re.compile(rf"^\s*(?:{INPUTS})\s*\{{", re.MULTILINE)
RECORDED: dict[str, Any] = {
    "number": "MM-0070-0018", "charge": "c1", "protocol": "caisse_ap", "outcome": "approved", "cents": 1,
    "currency": "EUR",
}  # fmt: skip
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


def test_what_a_payment_terminal_is_said_to_have_done_is_too_short_for_one() -> None:
    """The only free text of the act is the bank's number; a card's has 12 digits and more."""
    schema = RecordPayment.model_json_schema()["properties"]
    assert not [name for name in schema if CARD.search(name)]
    with pytest.raises(ValidationError):
        RecordPayment(**RECORDED, authorisation="497010000000")
    assert RecordPayment(**RECORDED, authorisation="A00395").authorisation == "A00395"


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
    for page in ("Payment", "PaymentNotice", "ConfirmationPay", "PaymentTerminal", "PaymentTerminalNotice"):
        text = next(file for file in pages if file.stem == page).read_text("utf-8")
        assert not FIELD.search(text), page
        assert "Keyboard" not in text, page


def test_no_view_model_keeps_one() -> None:
    for file in (TOP / "viewmodels").glob("*.py"):
        for name in re.findall(r"def (\w+)\(self", file.read_text("utf-8")):
            assert not CARD.search(name), f"{file.name}: {name}"
