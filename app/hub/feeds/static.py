"""Feeds in a folder that any static web server or CDN can serve: the same paths, the same bytes as the hub's own.

Files first, heads last and each in one step, so that whoever reads at any moment finds a head whose files are there.
"""

import os
import shutil
from pathlib import Path
from typing import Final

from app.hub.context import Hub
from app.hub.database.engine import reading
from app.hub.feeds.files import SUFFIX
from app.hub.feeds.heads import PublishedHead
from app.hub.feeds.sources import shards

FEEDS: Final = "feeds"
MEDIA: Final = "media"
HEAD: Final = "head.json"


def publish(hub: Hub, folder: Path) -> int:
    """Bring `folder` up to date with the hub: heads, feed files, pictures; return how many heads are new.

    Feed files that the hub keeps no more are removed. Safe beside readers; for one writer.
    """
    with reading(hub.engine) as connection:
        wanted = shards(connection)
    changed = 0
    for shard in wanted:
        head = hub.publisher.head(shard)
        if head is not None:
            changed += _lay(hub.settings.feeds_dir, folder / FEEDS, shard, head)
    for picture in hub.settings.media_dir.glob("*.webp"):
        _put(picture, folder / MEDIA / picture.name)
    return changed


def _lay(source: Path, target: Path, shard: str, head: PublishedHead) -> bool:
    file = target / shard / HEAD
    if file.is_file() and file.read_bytes() == head.body:
        return False
    for named in head.files:
        _put(source / named.path, target / named.path)
    before = set((target / shard).glob(f"*{SUFFIX}"))
    part = file.with_suffix(".part")
    part.write_bytes(head.body)
    part.replace(file)
    kept = {target / file.path for file in head.files}
    for old in before - kept:
        if not (source / old.relative_to(target)).exists():  # the hub keeps those that a recent head has named
            old.unlink(missing_ok=True)
    return True


def _put(source: Path, target: Path) -> None:
    """Have `source` at `target` too: a link where both are on one file system, else a copy; whole or not at all."""
    if target.is_file():
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f".{target.name}.part")
    part.unlink(missing_ok=True)
    try:
        os.link(source, part)
    except OSError:
        shutil.copyfile(source, part)
    part.replace(target)
