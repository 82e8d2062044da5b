"""A hub that is updated keeps its range and publishes it anew, so that every terminal gets the new columns."""

from pathlib import Path

from alembic import command as alembic
from alembic.config import Config
from sqlalchemy import Engine, text

from app.hub.database.engine import MIGRATIONS, make_engine, migrate, reading, writing
from app.hub.settings import default_database_url


def first_schema(engine: Engine) -> None:
    """Make a database as it was before."""
    config = Config()
    config.set_main_option("script_location", MIGRATIONS.as_posix())
    with writing(engine) as connection:
        config.attributes["connection"] = connection
        alembic.upgrade(config, "0001")


def test_range_is_published_anew(tmp_path: Path) -> None:
    """Variants have no contents yet; heads of catalogue and prices are gone and their watermarks move, others stay."""
    engine = make_engine(default_database_url(tmp_path))
    first_schema(engine)
    with writing(engine) as connection:
        connection.execute(text("INSERT INTO variant VALUES ('fr', 'v1', 'p1', 1, 'sku', 'gtin', '', '{}', '[]')"))
        for shard in ("catalogue/fr", "prices/fr", "reviews/fr"):
            connection.execute(text("INSERT INTO feed_clock VALUES (:shard, 4)"), {"shard": shard})
            connection.execute(text("INSERT INTO feed_head VALUES (:shard, 1, 4, '{}', '')"), {"shard": shard})
    migrate(engine)
    with reading(engine) as connection:
        assert connection.execute(text("SELECT id, content, content_unit FROM variant")).all() == [("v1", 0, "")]
        assert connection.execute(text("SELECT shard FROM feed_head")).scalars().all() == ["reviews/fr"]
        rows = connection.execute(text("SELECT topic, seq FROM feed_clock")).all()
        clock = {row.topic: row.seq for row in rows}
    assert clock == {"catalogue/fr": 5, "prices/fr": 5, "reviews/fr": 4}
    engine.dispose()
