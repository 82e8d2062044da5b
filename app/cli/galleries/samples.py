"""Each component with the longest words that it has to carry, as QML object literals; for the gallery and for tests.

PRESSABLES can be pressed, QUIET hold words, DRAWN are marks and pictures; PARTS cannot stand alone.
"""

from collections.abc import Mapping

LONG = "Zahlungspflichtig bestellen und im Baumarkt abholen"
WORD = "Reparierbarkeitsbewertung"

PRESSABLES = {
    "PrimaryButton": f'PrimaryButton {{ text: "{LONG}"; iconName: "shopping-basket" }}',
    "SecondaryButton": f'SecondaryButton {{ text: "{LONG}"; iconName: "store" }}',
    "OutlineButton": f'OutlineButton {{ text: "{LONG}" }}',
    "LinkButton": f'LinkButton {{ text: "{LONG}" }}',
    "PillButton": f'PillButton {{ text: "{LONG}"; iconName: "arrow-left" }}',
    "Chip": f'Chip {{ text: "{LONG}"; chosen: true }}',
    "LanguageChip": 'LanguageChip { name: "Nederlands" }',
    "OptionButton": f'OptionButton {{ text: "{LONG}"; priceDifference: "+ 40 €"; chosen: true }}',
    "RatingLine": 'RatingLine { average: 4.5; averageText: "4,5"; countText: "214 Bewertungen" }',
    "HistogramRow": "HistogramRow { stars: 4; count: 46; greatest: 148 }",
    "StockRow": f'StockRow {{ level: "inStock"; before: "Tours Nord · "; decisive: "6"; detail: "{LONG}" }}',
    "StoreRow": f'StoreRow {{ text: "1. Tours Nord"; distance: "14 km"; hours: "{LONG}"; stockText: "{LONG}" }}',
    "PhoneTile": 'PhoneTile { code: "https://example.org/p/1" }',
    "ProductCard": f'ProductCard {{ text: "{LONG}"; price: "89,90 €"; stockText: "{WORD}" }}',
    "CategoryTile": f'CategoryTile {{ text: "{LONG}"; countText: "{WORD}" }}',
    "WayOutTile": f'WayOutTile {{ text: "{LONG}"; detail: "{WORD}" }}',
    "ProductPeek": f'ProductPeek {{ text: "{LONG}"; price: "89,90 €"; ratingText: "214" }}',
    "ResultPeek": f'ResultPeek {{ text: "{LONG}"; price: "89,90 €"; ratingText: "214" }}',
    "ChoiceButton": f'ChoiceButton {{ text: "{LONG}"; chosen: true }}',
    "ChoiceCard": f'ChoiceCard {{ text: "{LONG}"; detail: "{LONG}"; aside: "4,90 €" }}',
    "ToggleRow": f'ToggleRow {{ text: "{LONG}"; detail: "{LONG}" }}',
    "AccessibilityRow": f'AccessibilityRow {{ detail: "{LONG}" }}',
    "NavRailItem": 'NavRailItem { text: "Kundschaft"; iconName: "users"; count: 3 }',
    "CustomerRow": f'CustomerRow {{ text: "{LONG}"; detail: "{LONG}"; initials: "CM"; tier: "Gold" }}',
    "PurchaseRow": f'PurchaseRow {{ text: "{LONG}"; channelText: "{LONG}"; amount: "129,00 €"; stateText: "Ok" }}',
}

QUIET = {
    "TopBar": 'TopBar { languageName: "Deutsch"; basketCount: 120 }',
    "PriceBlock": f'PriceBlock {{ price: "1 089,90 €"; strikePrice: "1 109,90 €"; offerEnd: "{LONG}" }}',
    "Histogram": "Histogram { counts: [148, 46, 12, 5, 3] }",
    "RatingSummary": f'RatingSummary {{ average: 4.5; averageText: "4,5"; countText: "{LONG}" }}',
    "RepairabilityBadge": f'RepairabilityBadge {{ score: "8,1"; label: "{WORD}" }}',
    "ReviewCard": f'ReviewCard {{ rating: 4; title: "{LONG}"; body: "{LONG}"; published: "{LONG}"; reply: "{LONG}" }}',
    "ReviewExcerpt": f'ReviewExcerpt {{ rating: 4; title: "{WORD}"; body: "{WORD}"; byline: "{LONG}" }}',
    "CheckoutProgress": f'CheckoutProgress {{ steps: ["{WORD}", "{WORD}", "{WORD}"]; current: 1 }}',
    "BigField": f'BigField {{ label: "{LONG}"; text: "camille"; error: "{LONG}" }}',
    "Banner": f'Banner {{ title: "{LONG}"; sentence: "{LONG}"; actionText: "{WORD}" }}',
    "OrderCard": f'OrderCard {{ number: "MM-7F3K-28"; code: "x"; title: "{LONG}"; detail: "{LONG}" }}',
    "StepRow": f'StepRow {{ title: "{LONG}"; detail: "{LONG}"; statusText: "Wartet"; status: "waiting" }}',
    "EmptyState": f'EmptyState {{ title: "{LONG}"; sentence: "{LONG}"; actionText: "{LONG}" }}',
    "QuantityStepper": 'QuantityStepper { count: 12; what: "vis" }',
    "BasketLine": f'BasketLine {{ title: "{LONG}"; detail: "{LONG}"; price: "1 089,90 €"; note: "{LONG}" }}',
    "RecapLine": f'RecapLine {{ title: "{LONG}"; detail: "{LONG}" }}',
    "FactList": f'FactList {{ labels: ["{WORD}", "{WORD}"]; values: ["{LONG}", "18 V"] }}',
    "NoteCard": f'NoteCard {{ body: "{LONG}"; byline: "{LONG}"; addable: true }}',
    "PointsMeter": f'PointsMeter {{ points: "1 840"; nextReward: "{LONG}"; voucher: "{LONG}"; voucherEnd: "{LONG}" }}',
    "StatusPill": f'StatusPill {{ text: "{WORD}"; iconName: "check" }}',
}

DRAWN = {
    "ActionSheet": f'ActionSheet {{ PrimaryButton {{ Layout.fillWidth: true; text: "{LONG}" }} }}',
    "AppText": f'AppText {{ text: "{LONG}"; size: AppText.Size.Heading; wrapMode: Text.Wrap; Layout.fillWidth: true }}',
    "Avatar": 'Avatar { initials: "CM" }',
    "Badge": "Badge { count: 3 }",
    "CallRow": f"""CallRow {{
        text: "{WORD}"; detail: "{LONG}"; pill: "Ok"; actionText: "{WORD}"; Layout.fillWidth: true
    }}""",
    "Card": "Card { raised: true; Layout.preferredHeight: 96; Layout.fillWidth: true }",
    "DiscountBadge": 'DiscountBadge { text: "-20 %" }',
    "FieldNote": f'FieldNote {{ text: "{LONG}"; iconName: "shield-check"; Layout.fillWidth: true }}',
    "FloorPlan": """FloorPlan {
        implicitHeight: 420; Layout.fillWidth: true; here: [0.3, 0.8]; door: [0.5, 1]; goal: [0.8, 0.3]
        way: [0.3, 0.8, 0.3, 0.5, 0.8, 0.5, 0.8, 0.3]
    }""",
    "HereMark": 'Item { implicitHeight: 96; HereMark { anchors.centerIn: parent; text: "Sie sind hier" } }',
    "Icon": 'Icon { name: "shopping-basket"; size: 64 }',
    "Keyboard": 'Keyboard { language: "de"; suggestions: ["@example.org"]; Layout.fillWidth: true }',
    "LabelledValue": f'LabelledValue {{ label: "{WORD}"; value: "129,00 €"; Layout.fillWidth: true }}',
    "ListCard": f'ListCard {{ title: "{WORD}"; count: 4; Layout.fillWidth: true; CustomerRow {{ text: "{WORD}" }} }}',
    "MarkedText": f'MarkedText {{ before: "Tours Nord · "; marked: "6"; after: " {WORD}" }}',
    "MeterTile": """MeterTile {
        name: "Licht"; value: "62"; unit: "%"; word: "Gut"; tone: "positive"; share: 0.62; Layout.fillWidth: true
    }""",
    "NavRail": 'NavRail { associateName: "Dana Muster"; initials: "DM"; Layout.preferredHeight: 480 }',
    "NudgeButton": 'NudgeButton { text: "+"; spokenName: "Mehr" }',
    "NudgeRow": f'NudgeRow {{ name: "{WORD}"; value: "42"; Layout.fillWidth: true }}',
    "PageDots": "PageDots { count: 4; current: 1; colour: Theme.colours.ink }",
    "PinPad": 'PinPad { error: "Die PIN stimmt nicht" }',
    "ProductStage": f'ProductStage {{ name: "{WORD}"; discount: "-20 %"; Layout.preferredHeight: 360 }}',
    "QrCode": 'QrCode { code: "https://example.org/p/1"; side: 240 }',
    "RadioMark": "RadioMark { chosen: true }",
    "ReviewReply": f'ReviewReply {{ author: "{WORD}"; body: "{LONG}"; Layout.fillWidth: true }}',
    "ReviewTeaser": f'ReviewTeaser {{ averageText: "4,5"; linkText: "{LONG}"; counts: [9, 4, 1, 0, 0] }}',
    "ScanCorners": "ScanCorners { colour: Theme.colours.ink; implicitWidth: 320; implicitHeight: 200 }",
    "ScanHint": f'ScanHint {{ text: "{WORD}"; ink: Theme.colours.ink; implicitHeight: 160; implicitWidth: 480 }}',
    "SearchField": 'SearchField { text: "Akkuschrauber"; Layout.fillWidth: true }',
    "SheetPopup": f"""Item {{
        implicitHeight: 720; Layout.fillWidth: true
        SheetPopup {{
            opened: true; title: "{WORD}"; sentence: "{LONG}"
            PrimaryButton {{ text: "{LONG}"; Layout.fillWidth: true }}
        }}
    }}""",
    "Skeleton": "Skeleton { Layout.preferredHeight: 40; Layout.fillWidth: true }",
    "Stars": "Stars { value: 3.5; size: 40 }",
    "StarPicker": """StarPicker {
        stars: 4; words: ["Sehr schlecht", "Schlecht", "Geht so", "Gut", "Sehr gut"]; Layout.fillWidth: true
    }""",
    "StatusDisc": 'StatusDisc { tone: "positive"; iconName: "check" }',
    "StepList": f"""StepList {{
        Layout.fillWidth: true
        StepRow {{ Layout.fillWidth: true; title: "{WORD}"; status: "done"; statusText: "Ok" }}
        StepRow {{ Layout.fillWidth: true; title: "{WORD}"; status: "waiting"; statusText: "Wartet"; last: true }}
    }}""",
    "StockCard": """StockCard {
        Layout.fillWidth: true
        StockRow { level: "inStock"; before: "Chambray · "; decisive: "6"; Layout.fillWidth: true }
        StockRow { level: "out"; before: "Tours Nord"; separator: true; Layout.fillWidth: true }
    }""",
    "StorePin": """Item {
        implicitHeight: 120; Layout.fillWidth: true
        StorePin { planX: 0.3; planY: 0.9; number: 2; name: "Tours Nord"; chosen: true }
    }""",
    "StorePlan": """StorePlan {
        implicitHeight: 320; Layout.fillWidth: true; hereX: 0.5; hereY: 0.5
        roads: ["0,0.4 1,0.6"]; rivers: ["0,0.8 1,0.7"]
    }""",
    "SuggestionBar": 'SuggestionBar { words: ["@example.org", "@example.com"]; Layout.fillWidth: true }',
    "Thumb": 'Thumb { initial: "A" }',
    "ThumbStrip": "ThumbStrip { pictures: [Theme.logo, Theme.logo]; Layout.fillWidth: true }",
    "TierPill": 'TierPill { tier: "gold" }',
    "Tile": f'Tile {{ text: "{WORD}"; detail: "{LONG}"; iconName: "truck"; Layout.fillWidth: true }}',
    "Toast": f"""Item {{
        implicitHeight: 160; Layout.fillWidth: true
        Toast {{ actionText: "Ok"; anchors.centerIn: parent; Component.onCompleted: show("{LONG}") }}
    }}""",
    "TopBarButton": f'TopBarButton {{ text: "{WORD}"; iconName: "shopping-basket"; count: 3 }}',
    "VerifiedMark": "VerifiedMark {}",
    "Wordmark": "Wordmark { side: 88; size: AppText.Size.Display }",
    "ZoomView": f'ZoomView {{ name: "{WORD}"; implicitHeight: 320; Layout.fillWidth: true }}',
}

NARROW = frozenset(
    {
        "CategoryTile",
        "Chip",
        "ChoiceButton",
        "LanguageChip",
        "LinkButton",
        "NavRailItem",
        "OptionButton",
        "PhoneTile",
        "PillButton",
        "ProductCard",
        "QuantityStepper",
        "RatingLine",
        "RepairabilityBadge",
        "StatusPill",
        "WayOutTile",
    }
)
"""Components that are as wide as their words; the others fill their row."""

PARTS = {
    "ActionButton": "the buttons with a fill and an outline",
    "ButtonContent": "every button",
    "FieldInput": "BigField and SearchField",
    "Flight": "the window, over its pages",
    "FloorWay": "FloorPlan",
    "FocusRing": "Pressable, in the state focused",
    "Key": "Keyboard",
    "KeyNames": "Keyboard, in what is spoken",
    "LaterPart": "the product page, below the fold",
    "KeyRow": "Keyboard",
    "KeyboardLayouts": "Keyboard",
    "Keystroke": "Keyboard, in what is heard",
    "PlanLabel": "StorePlan",
    "Pressable": "every button",
    "RoundedMask": "pictures on the pages",
    "ScrollEdge": "pages that scroll",
    "Shadow": "Card",
    "StockLevels": "StockRow",
    "StoreRowPart": "StoreRow",
    "Surface": "every button",
    "Travel": "the window, over its pages",
}
"""Components that are seen inside another, and inside which."""

State = Mapping[str, object]

PRESSED: Mapping[str, State] = {
    "default": {},
    "pressed": {"down": True},
    "focused": {"focus": True},
    "disabled": {"enabled": False, "reason": "Der Drucker ist aus"},
    "chosen": {"chosen": True},
}
"""States of all that can be pressed, with the properties that make them."""

TONES = ("neutral", "positive", "caution", "negative", "brand", "waiting", "solid")
EMPTY_FIELD = {"error": "", "text": "", "placeholder": "camille@example.org"}
STATES: Mapping[str, Mapping[str, State]] = {
    "BigField": {
        "default": EMPTY_FIELD,
        "focused": {"error": "", "focus": True},
        "valid": {"error": "", "valid": True},
        "error": {},
        "masked": {"error": "", "secret": True},
        "disabled": {"error": "", "enabled": False},
    },
    "PrimaryButton": {**PRESSED, "busy": {"busy": True}},
    "StockRow": {**PRESSED, **{level: {"level": level} for level in ("low", "out", "unknown", "loading", "stale")}},
    "StepRow": {status: {"status": status} for status in ("coming", "done", "waiting", "failed")},
    "Banner": {tone: {"tone": tone} for tone in ("info", "positive", "caution", "negative")},
    "StatusPill": {tone: {"tone": tone} for tone in TONES},
    "Keyboard": {
        **{layout: {"layout": layout} for layout in ("text", "email", "numeric")},
        **{language: {"language": language} for language in ("fr", "en", "ar")},
    },
    "OptionButton": {**PRESSED, "lacking": {"chosen": False, "lack": "ausverkauft"}},
    "QuantityStepper": {"default": {}, "least": {"value": 1}, "removable": {"value": 1, "removable": True}},
    "ToggleRow": {**PRESSED, "on": {"on": True}},
    "RadioMark": {"default": {"chosen": False}, "chosen": {}},
    "Avatar": {"default": {}, "solid": {"solid": True}},
    "Wordmark": {"default": {}, "mark alone": {"showName": False}},
    "TierPill": {tier: {"tier": tier} for tier in ("bronze", "silver", "gold")},
    "PinPad": {"default": {"error": ""}, "error": {}, "busy": {"error": "", "busy": True}},
    "SearchField": {"default": {"text": ""}, "focused": {"focus": True}, "filled": {}},
    "EmptyState": {"default": {}, "without action": {"actionText": ""}},
    "ReviewTeaser": {"default": {}, "empty": {"empty": True}},
}


def all_samples() -> dict[str, str]:
    """Return every sample by the name of its component."""
    return PRESSABLES | QUIET | DRAWN


def in_row(name: str) -> str:
    """Return a sample that takes the width that is due to it in a column."""
    sample = all_samples()[name]
    if name in DRAWN:
        return sample
    most = "; Layout.maximumWidth: implicitWidth" if name in NARROW else ""
    return f"{sample.removesuffix('}')}; Layout.fillWidth: true{most} }}"


def states_of(name: str) -> Mapping[str, State]:
    """Return the states of a component by name, each with the properties that make it; `focus` asks for the focus."""
    return STATES.get(name) or (PRESSED if name in PRESSABLES else {"default": {}})
