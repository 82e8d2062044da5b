"""Builds the demo chain "Maison Marcelin" out of the files of `resources/demo/`."""

from collections.abc import Iterator
from datetime import date, datetime

from app.demo.files import Calendar, Row, calendar, read
from app.demo.model import (
    DemoCategory,
    DemoChain,
    DemoCoupon,
    DemoDeliveryMethod,
    DemoOption,
    DemoPrice,
    DemoProduct,
    DemoPromotion,
    DemoPromotionPrice,
    DemoReview,
    DemoScene,
    DemoShape,
    DemoSpot,
    DemoStore,
    DemoText,
    DemoVariant,
)
from app.demo.people import associates, customers
from app.demo.sales import sales
from app.demo.stocking import stock


def load_demo_chain(today: date, now: datetime | None = None) -> DemoChain:
    """Return the whole demo chain as it stands on `today`.

    `now` (aware) is what stock ages are counted from; by default the clock's time of day.
    """
    days = calendar(today, now)
    shops, catalogue = read("stores.json"), read("catalogue.json")
    pricing, selling = read("prices.json"), read("selling.json")
    shelves = read("categories.json")["categories"]
    zone, currency = shops["price_zone"], pricing["currency"]
    products = tuple(_products(catalogue))
    variants = tuple(_variants(catalogue))
    people = customers(days)
    return DemoChain(
        here=shops["here"],
        currency=currency,
        stores=tuple(_store(row, shops) for row in shops["stores"]),
        categories=tuple(_category(row) for row in shelves),
        products=products,
        variants=variants,
        texts=(*_category_texts(shelves), *_product_texts(catalogue)),
        prices=tuple(_prices(pricing, zone, days)),
        promotions=tuple(_promotion(row, days) for row in pricing["promotions"]),
        reviews=tuple(_review(row, days) for row in read("reviews.json")["reviews"]),
        stock=tuple(stock(shops, products, variants, days)),
        sales=tuple(sales(products, variants, people, days)),
        customers=people,
        associates=associates(),
        coupons=tuple(_coupon(row, days) for row in selling["coupons"]),
        delivery_methods=tuple(_delivery(row) for row in selling["delivery_methods"]),
        plan=tuple(_shape(row) for row in read("plan.json")["shapes"]),
        scenes=tuple(_scene(row) for row in read("scenes.json")["scenes"]),
    )


def _store(row: Row, shops: Row) -> DemoStore:
    hours = {day: tuple((o, c) for o, c in spells) for day, spells in row["hours"].items()}
    plain = {key: value for key, value in row.items() if key not in ("hours", "services")}
    return DemoStore(
        **plain,
        country=shops["country"],
        time_zone=shops["time_zone"],
        price_zone=shops["price_zone"],
        hours=hours,
        services=tuple(row["services"]),
    )


def _category(row: Row) -> DemoCategory:
    return DemoCategory(
        id=row["id"],
        parent_id=row["parent"],
        position=row["position"],
        icon=row["icon"],
        picture=row["picture"],
    )


def _category_texts(shelves: list[Row]) -> Iterator[DemoText]:
    for row in shelves:
        for locale, name in row["name"].items():
            yield DemoText(subject="category", id=row["id"], locale=locale, name=name)


def _products(catalogue: Row) -> Iterator[DemoProduct]:
    brands = {brand["id"]: brand for brand in catalogue["brands"]}
    for row in catalogue["products"]:
        brand, index = brands[row["brand"]], row.get("index", {})
        yield DemoProduct(
            id=row["id"],
            category_id=row["category"],
            brand=brand["name"],
            maker="{name}, {address}".format(**brand["maker"]),
            responsible_person="{name}, {address}, {email}, {phone}".format(**brand["responsible_person"]),
            popularity_rank=row["popularity_rank"],
            eco_participation_cents=row["eco_participation_cents"],
            index_kind=index.get("kind"),
            index_score=index.get("score"),
            index_basis=index.get("basis"),
            options=tuple(_options(row)),
            related=tuple(row["related"]),
            bought_together=tuple(row["bought_together"]),
        )


def _options(row: Row) -> Iterator[DemoOption]:
    for option in row["options"]:
        for position, value in enumerate(option["values"], start=1):
            yield DemoOption(
                option_id=option["id"],
                value_id=value["id"],
                position=position,
                swatch=value.get("swatch"),
            )


def _variants(catalogue: Row) -> Iterator[DemoVariant]:
    for product in catalogue["products"]:
        for position, row in enumerate(product["variants"], start=1):
            yield DemoVariant(
                id=row["id"],
                product_id=product["id"],
                position=position,
                sku=row["sku"],
                gtin=row["gtin"],
                options=row["options"],
                pictures=tuple(row["pictures"]),
                content=product.get("content", 0),
                content_unit=product.get("content_unit", ""),
            )


def _product_texts(catalogue: Row) -> Iterator[DemoText]:
    for row in catalogue["products"]:
        for locale, words in row["texts"].items():
            facts = words.get("characteristics", [])
            yield DemoText(
                subject="product",
                id=row["id"],
                locale=locale,
                name=words["name"],
                description=words.get("description"),
                warnings=row.get("warnings", {}).get(locale),
                characteristics=tuple((fact["name"], fact["value"]) for fact in facts),
                synonyms=tuple(words.get("synonyms", ())),
            )
        yield from _option_texts(row)


def _option_texts(row: Row) -> Iterator[DemoText]:
    for option in row["options"]:
        key = f"{row['id']}/{option['id']}"
        for locale, name in option["name"].items():
            yield DemoText(subject="option", id=key, locale=locale, name=name)
        for value in option["values"]:
            for locale, name in value["name"].items():
                identity = f"{key}/{value['id']}"
                yield DemoText(subject="option_value", id=identity, locale=locale, name=name)


def _prices(pricing: Row, zone: str, days: Calendar) -> Iterator[DemoPrice]:
    for row in pricing["prices"]:
        for step in row["history"]:
            yield DemoPrice(
                variant_id=row["variant"],
                price_zone=zone,
                currency=pricing["currency"],
                cents=step["cents"],
                from_date=days.day(step["from_day"]),
            )


def _promotion(row: Row, days: Calendar) -> DemoPromotion:
    return DemoPromotion(
        id=row["id"],
        labels=row["label"],
        starts=days.day(row["starts_day"]),
        ends=days.day(row["ends_day"]),
        prices=tuple(DemoPromotionPrice(variant_id=price["variant"], cents=price["cents"]) for price in row["prices"]),
    )


def _review(row: Row, days: Calendar) -> DemoReview:
    reply = row.get("reply")
    return DemoReview(
        id=row["id"],
        product_id=row["product"],
        variant_id=row["variant"],
        locale=row["locale"],
        rating=row["rating"],
        title=row["title"],
        text=row["text"],
        author=row["author"],
        experience_date=days.day(row["experience_day"]),
        published_date=days.day(row["published_day"]),
        verified=row["verified"],
        channel=row["channel"],
        store_id=row.get("store"),
        reply_author=reply["author"] if reply else None,
        reply_date=days.day(reply["day"]) if reply else None,
        reply_text=reply["text"] if reply else None,
    )


def _coupon(row: Row, days: Calendar) -> DemoCoupon:
    return DemoCoupon(
        code=row["code"],
        kind=row["kind"],
        value=row["value"],
        minimum_cents=row["minimum_cents"],
        category_id=row.get("category"),
        once_per_customer=row["once_per_customer"],
        starts=days.day(row["starts_day"]),
        ends=days.day(row["ends_day"]),
        labels=row["label"],
        limit_total=row.get("limit_total", 0),
        combinable=row.get("combinable", False),
    )


def _delivery(row: Row) -> DemoDeliveryMethod:
    return DemoDeliveryMethod(
        id=row["id"],
        kind=row["kind"],
        cents=row["cents"],
        free_from_cents=row.get("free_from_cents"),
        min_days=row["min_days"],
        max_days=row["max_days"],
        service=row.get("service"),
        labels=row["name"],
        countries=tuple(row.get("countries", ("FR",))),
    )


def _shape(row: Row) -> DemoShape:
    return DemoShape(
        id=row["id"],
        kind=row["kind"],
        labels=row["label"],
        points=tuple((latitude, longitude) for latitude, longitude in row["points"]),
        weight=row.get("width") or 3 - row.get("rank", 2),
    )


def _scene(row: Row) -> DemoScene:
    return DemoScene(
        id=row["id"],
        picture=row["picture"],
        portrait=row["portrait"],
        dark=row["dark"],
        spots=tuple(_spot(spot) for spot in row["spots"]),
    )


def _spot(row: Row) -> DemoSpot:
    wide, tall = ((left, top, width, height) for left, top, width, height in (row["box"], row["portrait"]))
    return DemoSpot(variant_id=row["variant"], box=wide, portrait=tall)
