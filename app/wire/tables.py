"""The tables inside feed files: one description from which the hub writes and the terminal reads.

A shard's kind is the part before the slash. A snapshot holds whole tables, a segment the changed rows; both hold
`tombstone(name, key)` where `key` is the JSON array of the primary key of a row that is gone.
"""

from dataclasses import dataclass

TOMBSTONE = "tombstone"


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a feed: columns as (name, SQLite type), the first `keys` of them are the primary key.

    `scope` names the key column that tells shards of one kind apart in the terminal's cache, empty when there is
    one shard of the kind. `later` names columns that hubs of before did not send; they stay empty then.
    """

    name: str
    columns: tuple[tuple[str, str], ...]
    keys: int = 1
    scope: str = ""
    indexes: tuple[tuple[str, ...], ...] = ()
    later: frozenset[str] = frozenset()

    @property
    def names(self) -> tuple[str, ...]:
        """Column names in order."""
        return tuple(name for name, _ in self.columns)

    @property
    def key(self) -> tuple[str, ...]:
        """Names of the primary key."""
        return self.names[: self.keys]


def _columns(spec: str) -> tuple[tuple[str, str], ...]:
    kinds = {"t": "TEXT", "i": "INTEGER", "r": "REAL"}
    pairs = (item.split(":") for item in spec.split())
    return tuple((name, kinds[kind]) for name, kind in pairs)


SETTING = Table("setting", _columns("key:t value:t"))
STORE = Table(
    "store",
    _columns("id:t name:t town:t street:t postal_code:t latitude:r longitude:r phone:t hours:t services:t zone:t"),
)
TERMINAL = Table("terminal", _columns("serial:i store_id:t name:t public_key:t"))
CATEGORY = Table(
    "category", _columns("locale:t id:t parent_id:t name:t icon:t picture:t position:i"), keys=2, scope="locale"
)
PRODUCT = Table(
    "product",
    _columns(
        "locale:t id:t rank:i name:t brand:t category_id:t description:t characteristics:t options:t "
        "repairability:r repairability_kind:t maker:t safety:t related:t bought_together:t terms:t"
    ),
    keys=2,
    scope="locale",
    indexes=(("locale", "rank"), ("locale", "category_id", "rank")),
)
VARIANT = Table(
    "variant",
    _columns(
        "locale:t id:t product_id:t position:i sku:t gtin:t label:t options:t pictures:t content:i content_unit:t"
    ),
    keys=2,
    scope="locale",
    indexes=(("locale", "product_id", "position"), ("gtin",), ("sku",)),
    later=frozenset({"content", "content_unit"}),
)
PRICE = Table(
    "price",
    _columns("zone:t variant_id:t cents:i currency:t eco_cents:i promotion_cents:i strike_cents:i starts:t ends:t"),
    keys=2,
    scope="zone",
    indexes=(("variant_id",),),
)
STOCK_LEVEL = Table(
    "stock_level",
    _columns("shard:t store_id:t variant_id:t quantity:i aisle:t bay:t demo_model:i as_of:t"),
    keys=3,
    scope="shard",
    indexes=(("variant_id",),),
)
# `levels` = JSON object: id of a near store -> [quantity, as_of in seconds since 1970]; `quantity` = their sum.
STOCK_NEAR = Table(
    "stock_near",
    _columns("shard:t variant_id:t quantity:i levels:t"),
    keys=2,
    scope="shard",
    indexes=(("variant_id",),),
)
STOCK_ELSEWHERE = Table(
    "stock_elsewhere",
    _columns("shard:t variant_id:t quantity:i stores:i as_of:t"),
    keys=2,
    scope="shard",
    indexes=(("variant_id",),),
)
RATING = Table("rating", _columns("product_id:t one:i two:i three:i four:i five:i verified:i"))
REVIEW = Table(
    "review",
    _columns(
        "locale:t id:t product_id:t rating:i title:t text:t author:t verified:i channel:t store_id:t experienced:t "
        "published:t reply:t reply_author:t replied:t"
    ),
    keys=2,
    scope="locale",
    indexes=(("product_id", "published"),),
)

SHARDS: dict[str, tuple[Table, ...]] = {
    "config": (SETTING,),
    "stores": (STORE, TERMINAL),
    "catalogue": (CATEGORY, PRODUCT, VARIANT),
    "prices": (PRICE,),
    "stock": (STOCK_LEVEL, STOCK_NEAR, STOCK_ELSEWHERE),
    "ratings": (RATING,),
    "reviews": (REVIEW,),
}

# FTS5 of a catalogue snapshot: rowid = product.rank, columns of SEARCH_COLUMNS taken from the product's row.
# `product.terms` = what else a product is found by, separated by blanks: SKUs and GTINs of all its variants in order of
# position, names of its category and of those above, synonyms of its name.
SEARCH = "search"
SEARCH_COLUMNS = ("name", "brand", "terms")
SEARCH_OPTIONS = "content='', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3', columnsize=0, detail=column"


def tables_of(shard: str) -> tuple[Table, ...]:
    """Return the tables of a shard such as `stock/chambray`; KeyError for a kind that the contract does not know."""
    return SHARDS[shard.partition("/")[0]]


def scope_of(shard: str) -> str:
    """Return what the scope column holds for this shard: the part after the slash, empty without one."""
    return shard.partition("/")[2]
