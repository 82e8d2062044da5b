"""A store in a small chain: thirty drills, three stores, two enrolled terminals, an outbox."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from app.cache.reading import Reading
from app.domain.codes import check_digit
from app.services.shop import Shop
from app.wire.identity import Identity
from app.wire.signing import encode
from tests.caches import filled_cache, new_outbox
from tests.identities import make_identity
from tests.rows import price, product, stock_level, store, variant

NOW = datetime(2026, 11, 21, 14, 32, tzinfo=UTC)  # a Saturday
AS_OF = "2026-11-21T14:30:00Z"
ARTICLES = range(1, 31)


def gtin(rank: int) -> str:
    """Return the GTIN-14 of article `rank`, in a range that no company has."""
    body = f"0952{rank:09d}"
    return f"{body}{check_digit(body)}"


@pytest.fixture(scope="session")
def kiosk() -> Identity:
    """An enrolled terminal of this store."""
    return make_identity()


@pytest.fixture(scope="session")
def cache_file(kiosk: Identity, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The cache of a terminal at Chambray; `v1` is in all stores, `v2` only at Blois, `v3` nowhere."""
    stock = {"v1": (6, 5, 9), "v2": (0, 2, 0), "v3": (0, 0, 0)}
    places = ("chambray", "blois", "online")
    levels = [
        stock_level(at, v, n, AS_OF) for v, figures in stock.items() for at, n in zip(places, figures, strict=True)
    ]
    levels.append(stock_level("chambray", "v4", 5, "2026-11-20T09:00:00Z"))
    key = kiosk.signing_key.verify_key.encode()
    return filled_cache(
        tmp_path_factory.mktemp("services"),
        {
            "stores": {
                "store": [store("Chambray"), store("Blois", 47.6), store("Tours", 47.41)],
                "terminal": [
                    {"serial": kiosk.serial, "store_id": "chambray", "name": "Borne 1", "public_key": encode(key)}
                ],
            },
            "catalogue/fr": {
                "product": [product(n, f"Perceuse {n}") for n in ARTICLES],
                "variant": [variant(n, gtin=gtin(n), sku=f"4821{n:02}") for n in ARTICLES],
            },
            "prices/fr": {"price": [price(n, 1000 + n) for n in ARTICLES]},
            "stock/chambray": {"stock_level": levels},
        },
    )


@pytest.fixture
def reading(cache_file: Path) -> Iterator[Reading]:
    """What the reading thread owns."""
    opened = Reading(cache_file)
    yield opened
    opened.close()


@pytest.fixture
def shop() -> Shop:
    """Chambray on a Saturday afternoon."""
    return Shop("chambray", "fr", NOW)


@pytest.fixture
def outbox_db(tmp_path: Path) -> Iterator[Database]:
    """An empty outbox."""
    db = new_outbox(tmp_path)
    yield db
    db.conn.close()
