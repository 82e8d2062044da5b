"""`python -m app.cli.schema [--check]`: write kiosk_config/schema.json from the settings, or tell that it is old."""

import json
import sys

from app.paths import config_dir
from app.settings import Settings, load_settings


def schema_text() -> str:
    """Return the JSON Schema of the configuration files."""
    schema = Settings.model_json_schema()
    schema["title"] = "Configuration of a Comptoir terminal"
    return json.dumps(schema, indent=2, sort_keys=True) + "\n"


def main(arguments: list[str]) -> int:
    """Write the schema, or with `--check` compare it and load every profile."""
    file = config_dir() / "schema.json"
    if "--check" not in arguments:
        file.write_text(schema_text(), encoding="utf-8")
        return 0
    if not file.is_file() or file.read_text(encoding="utf-8") != schema_text():
        sys.stderr.write(f"{file} is out of date; run: python -m app.cli.schema\n")
        return 1
    for profile in (config_dir() / "profiles").glob("*.toml"):
        load_settings(profile.stem)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
