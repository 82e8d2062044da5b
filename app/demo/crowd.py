"""The stores, associates and customers of a generated chain."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from app.demo.model import DemoSale, DemoStore
from app.demo.model_people import DemoAssociate, DemoCustomer
from app.demo.wording import vocabulary
from app.domain.codes import check_digit

_CUSTOMERS_PER_STORE = 20
_ASSOCIATES_PER_STORE = 3
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat")
_TIERS = ((1400, "gold"), (500, "silver"), (0, "bronze"))


class GeneratedCrowd:
    """Everything of a generated chain that grows with the number of stores."""

    def __init__(self, stores: int, seed: int, today: date) -> None:
        """Remember the size; nothing is made before it is read."""
        self.store_count = stores
        self._seed = seed
        self._today = today
        self.here = self.store_id(0)
        self.sales: tuple[DemoSale, ...] = ()  # a chain for measurements has sold nothing yet

    def store_id(self, number: int) -> str:
        """Return the id of store `number`, counted from 0."""
        return f"s{number + 1:04d}"

    def store_number(self, store_id: str) -> int:
        """Return the number behind a store id; "online" comes after the last store."""
        return self.store_count if store_id == "online" else int(store_id[1:]) - 1

    @property
    def stores(self) -> Iterator[DemoStore]:
        """Yield every store, spread over France."""
        return (self._store(number) for number in range(self.store_count))

    @property
    def associates(self) -> Iterator[DemoAssociate]:
        """Yield three associates for every store."""
        return (
            self._associate(store, place) for store in range(self.store_count) for place in range(_ASSOCIATES_PER_STORE)
        )

    @property
    def customers(self) -> Iterator[DemoCustomer]:
        """Yield twenty customers for every store, without history."""
        return (self._customer(n) for n in range(self.store_count * _CUSTOMERS_PER_STORE))

    def _dice(self, what: str, number: int) -> Random:
        return Random(f"{self._seed}:{what}:{number}")  # noqa: S311 (demo data, no secret)

    def _store(self, number: int) -> DemoStore:
        dice, towns = self._dice("store", number), vocabulary()["towns"]
        second = number // len(towns)
        town = towns[number % len(towns)] + (f"-sur-{towns[second % len(towns)]}" if second else "")
        return DemoStore(
            id=self.store_id(number),
            name=town,
            street=f"{dice.randrange(1, 150)} avenue des Tilleuls",
            postal_code=f"{dice.randrange(1, 96):02d}{dice.randrange(0, 100) * 10:03d}",
            city=town,
            country="FR",
            latitude=round(dice.uniform(43.2, 50.5), 4),
            longitude=round(dice.uniform(-1.4, 6.8), 4),
            phone=f"02 61 91 {number // 100 % 100:02d} {number % 100:02d}",
            time_zone="Europe/Paris",
            price_zone="fr",
            hours=dict.fromkeys(_WEEKDAYS, (("09:00", "19:00"),)) | {"sun": ()},
            services=("counter", "locker_24h") if dice.random() < 1 / 2 else ("counter",),
        )

    def _associate(self, store: int, place: int) -> DemoAssociate:
        number = store * _ASSOCIATES_PER_STORE + place
        dice, words = self._dice("associate", number), vocabulary()
        return DemoAssociate(
            id=f"a{number:05d}",
            number=str(10_000 + number),
            first_name=dice.choice(words["first_names"]),
            last_name=dice.choice(words["last_names"]),
            store_id=self.store_id(store),
            role="manager" if place == 0 else "associate",
            speciality="",
            demo_pin=f"{dice.randrange(10_000):04d}",
        )

    def _customer(self, number: int) -> DemoCustomer:
        dice, words = self._dice("customer", number), vocabulary()
        code, points = str(5_000_000 + number), dice.randrange(2500)
        card = f"2950{code}0"
        return DemoCustomer(
            id=f"c-{code}",
            code=code,
            first_name=dice.choice(words["first_names"]),
            last_name=dice.choice(words["last_names"]),
            email=f"customer{code}@example.org",
            phone=f"06 39 98 {number // 100 % 100:02d} {number % 100:02d}",
            loyalty_card=f"{card}{check_digit(card)}",
            member_since=self._today - timedelta(days=dice.randrange(30, 4000)),
            points=points,
            tier=next(tier for least, tier in _TIERS if points >= least),
            store_id=self.store_id(number // _CUSTOMERS_PER_STORE),
            consent={channel: dice.random() < 1 / 2 for channel in ("email", "sms", "phone")},
            last_visit=self._today - timedelta(days=dice.randrange(400)),
            preferences=(),
            project=None,
            notes=(),
            wish_list=(),
            vouchers=(),
            orders=(),
        )
