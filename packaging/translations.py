"""Collect the texts of the screens into resources/translations/*.ts; with --check, tell what is missing or unused.

Every language must be translated in full; English is the language of the source: `collect` writes its words itself,
but for those that count something, which need a singular and a plural.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
FOLDER = TOP / "resources" / "translations"
LOCALES = ("fr", "en", "de", "es", "it", "nl", "ar")
SOURCES = ("app/ui/qml", "app/viewmodels")
OWN = re.compile(
    r"<source>([^<]*)</source>((?:\s*<(extracomment|comment)>[^<]*</\3>)*\s*)"
    r'<translation type="unfinished">[^<]*</translation>'
)


def collect(folder: Path) -> None:
    """Bring the .ts files in `folder` up to date with the sources; texts that are gone are dropped."""
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    files = [str(p) for source in SOURCES for kind in ("*.qml", "*.py") for p in sorted((TOP / source).rglob(kind))]
    for locale in LOCALES:
        target = folder / f"comptoir_{locale}.ts"
        command = [str(tool), "-silent", "-no-obsolete", "-locations", "none", *files, "-target-language", locale]
        subprocess.run([*command, "-ts", str(target)], check=True, cwd=TOP)  # noqa: S603 - our own tool
    own = folder / "comptoir_en.ts"
    words = OWN.sub(r"<source>\1</source>\2<translation>\1</translation>", own.read_text(encoding="utf-8"))
    own.write_text(words, encoding="utf-8")


def problems(file: Path) -> list[str]:
    """Return what is not translated in a .ts file."""
    found = []
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            source = message.findtext("source", "")
            if translation is None or translation.get("type") == "unfinished" or not _text(translation):
                found.append(f"{file.name}: {name}: {source!r} has no translation")
    return found


def texts(file: Path) -> set[tuple[str, str, str]]:
    """Return (context, source, comment) of every message of a .ts file."""
    return {
        (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
        for context in ET.parse(file).getroot().iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
    }


def check() -> list[str]:
    """Return everything that is wrong with the translations."""
    found: list[str] = []
    with tempfile.TemporaryDirectory() as scratch:
        for file in FOLDER.glob("*.ts"):
            shutil.copy(file, scratch)
        collect(Path(scratch))
        for locale in LOCALES:
            kept, fresh = FOLDER / f"comptoir_{locale}.ts", Path(scratch) / f"comptoir_{locale}.ts"
            if not kept.is_file() or texts(kept) != texts(fresh):
                found.append(f"{kept.name} is out of date; run: make translations")
            else:
                found += problems(kept)
    return found


def _text(translation: ET.Element) -> bool:
    forms = list(translation.iter("numerusform"))
    return all((form.text or "").strip() for form in forms) if forms else bool((translation.text or "").strip())


def main() -> int:
    """Collect, or check."""
    if "--check" not in sys.argv:
        FOLDER.mkdir(parents=True, exist_ok=True)
        collect(FOLDER)
        return 0
    found = check()
    sys.stderr.writelines(f"{line}\n" for line in found)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
