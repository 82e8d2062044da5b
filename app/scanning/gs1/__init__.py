"""GS1 texts, as strictly as GS1's own syntax engine reads them: `read_gs1(text)`.

`links` and `elements` take a text apart, `identifiers` knows lengths and character sets (the table is biip's),
`checks` what the values must be, `rules` which identifiers go together and where, `canonical` the one spelling.
"""

from app.scanning.gs1.errors import Gs1Error
from app.scanning.gs1.reading import Form, Gs1Reading, form_of, read_gs1

__all__ = ["Form", "Gs1Error", "Gs1Reading", "form_of", "read_gs1"]
