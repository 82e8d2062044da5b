"""What the hub's tables are made of: one `metadata`, and the two kinds of columns that most of them have."""

from sqlalchemy import Column, Integer, MetaData, Text

metadata = MetaData()


def text(name: str, *, key: bool = False) -> Column[str]:
    """Return a column of text that always holds something, be it an empty one."""
    return Column(name, Text, primary_key=key, nullable=False)


def number(name: str, *, key: bool = False) -> Column[int]:
    """Return a column of whole numbers that always holds one."""
    return Column(name, Integer, primary_key=key, autoincrement=False, nullable=False)
