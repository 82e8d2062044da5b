"""The hub's database: tables, migrations, and the two kinds of transaction."""
