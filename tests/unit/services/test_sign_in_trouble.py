"""What the hub's refusal of a sign-in means is told with the number that helps."""

from app.domain.errors import RefusedError, UnreachableError
from app.services.associates import SignInTrouble, trouble_of
from app.services.customers import initials


def test_words_of_the_hub_are_understood() -> None:
    assert trouble_of(RefusedError("pin", "number or PIN is wrong; tries left: 3")) == SignInTrouble("wrong", 3)
    assert trouble_of(RefusedError("locked", "too many wrong PINs; try again in 8 min")) == SignInTrouble("locked", 8)
    assert trouble_of(RefusedError("profile", "only a tablet may do this")) == SignInTrouble("refused")
    assert trouble_of(RefusedError("hub_older", "it speaks version 1 of the contract")) == SignInTrouble("version")
    assert trouble_of(UnreachableError("no answer")) == SignInTrouble("offline")


def test_initials() -> None:
    assert initials("Camille Moreau") == "CM"
    assert initials("Anne Le Goff") == "AG"
    assert initials("camille") == "C"
    assert initials("") == ""
