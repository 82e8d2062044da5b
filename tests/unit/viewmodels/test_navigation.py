"""The stack of pages goes forward, back, and to its start; a page that is open is gone back to."""

from app.viewmodels.navigation import Navigation


def record(navigation: Navigation) -> list[str]:
    """Return a list that grows with what QML is told."""
    told: list[str] = []
    navigation.pushed.connect(lambda page: told.append(f"+{page}"))
    navigation.popped.connect(lambda: told.append("-"))
    navigation.cleared.connect(lambda page: told.append(f"!{page}"))
    return told


def test_forward_back_and_start() -> None:
    navigation = Navigation()
    told = record(navigation)
    navigation.go("Home")
    navigation.go("Product")
    navigation.go("Product")
    navigation.back()
    navigation.begin("Home")
    navigation.restart()
    navigation.back()
    assert told == ["+Home", "+Product", "-", "!Attract", "+Home", "!Attract"]
    assert navigation.property("page") == "Attract"
    assert not navigation.property("canGoBack")


def test_an_open_page_is_gone_back_to() -> None:
    navigation = Navigation()
    told = record(navigation)
    for page in ("Home", "Product", "Basket", "Home"):
        navigation.go(page)
    assert told == ["+Home", "+Product", "+Basket", "-", "-"]
    assert navigation.property("page") == "Home"


def test_another_start_page() -> None:
    navigation = Navigation()
    navigation.go("Home")
    navigation.set_start("SignIn")
    assert navigation.property("page") == navigation.property("start") == "SignIn"
