"""The form of the checkout says what is wrong, forgives while it is mended, and gives only what was chosen."""

from app.domain.orders import Contact
from app.viewmodels.form import ON_FILE, SMS, Form


def test_a_mistake_is_told_once_and_leaves_while_it_is_mended() -> None:
    form = Form()
    assert not form.check("name")
    assert form.mistakes == {"name": "empty"}
    form.type("name", "C")
    assert form.mistakes == {}


def test_only_the_chosen_channel_is_given_away() -> None:
    form = Form()
    form.type("name", " Camille Moreau ")
    form.type("email", "camille@example.org")
    form.type("phone", "06 39 98 12 34")
    assert form.contact() == Contact("Camille Moreau", email="camille@example.org")
    form.channel = SMS
    assert form.contact() == Contact("Camille Moreau", phone="0639981234")
    form.channel = ON_FILE
    assert form.contact() == Contact("Camille Moreau")


def test_the_address_is_written_as_the_hub_wants_it() -> None:
    form = Form(values={"street": " 12 rue des Lilas ", "postalCode": "37 000", "town": "Tours"})
    assert form.fits(*form.address_fields)
    assert form.address().postal_code == "37000"
    assert form.address().street == "12 rue des Lilas"
