"""The checks of `make accessibility`, and the report that they write; a part of them runs with every test run."""
