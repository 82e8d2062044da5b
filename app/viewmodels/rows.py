"""A list model of rows that are all alike: dictionaries whose keys are the roles."""

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.viewmodels.qt import Property

FIRST_ROLE = Qt.ItemDataRole.UserRole + 1
Row = Mapping[str, Any]


class Rows(QAbstractListModel):
    """Rows for a list on the screen; small ones, since SQLite does the finding."""

    countChanged = Signal()

    def __init__(self, roles: Iterable[str], parent: QObject | None = None) -> None:
        """Make an empty model with these roles."""
        super().__init__(parent)
        self._roles = {FIRST_ROLE + n: role for n, role in enumerate(roles)}
        self._rows: list[Row] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the roles by number."""
        return {number: QByteArray(role.encode()) for number, role in self._roles.items()}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """Return one value of one row."""
        if not index.isValid() or role not in self._roles:
            return None
        return self._rows[index.row()].get(self._roles[role])

    def replace(self, rows: Iterable[Row]) -> None:
        """Show other rows; equal rows leave the list as it is."""
        fresh = list(rows)
        if fresh == self._rows:
            return
        self.beginResetModel()
        self._rows = fresh
        self.endResetModel()
        self.countChanged.emit()

    def refresh(self, rows: Iterable[Row], key: str) -> None:
        """Show `rows` so that what has the focus or is being pressed stays where it is.

        Rows whose `key` stands at the same place are changed; another order or number replaces all.
        """
        fresh = list(rows)
        if [row[key] for row in fresh] != [row[key] for row in self._rows]:
            self.replace(fresh)
            return
        for place, (was, now) in enumerate(zip(self.rows(), fresh, strict=True)):
            if was != now:
                self.change(place, **now)

    def reuse(self, rows: Iterable[Row]) -> None:
        """Show other rows in the places of those before: an item that is costly to make is filled anew instead."""
        fresh = list(rows)
        kept = min(len(fresh), len(self._rows))
        for place in range(kept):
            if self._rows[place] != fresh[place]:
                self.change(place, **fresh[place])
        if len(self._rows) > kept:
            self.beginRemoveRows(QModelIndex(), kept, len(self._rows) - 1)
            del self._rows[kept:]
            self.endRemoveRows()
            self.countChanged.emit()
        self.extend(fresh[kept:])

    def extend(self, rows: Iterable[Row]) -> None:
        """Add rows at the end."""
        fresh = list(rows)
        if fresh:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(fresh) - 1)
            self._rows.extend(fresh)
            self.endInsertRows()
            self.countChanged.emit()

    def change(self, row: int, **values: Any) -> None:  # noqa: ANN401 - whatever the roles hold
        """Change some values of one row."""
        self._rows[row] = {**self._rows[row], **values}
        index = self.index(row)
        self.dataChanged.emit(index, index)

    def rows(self) -> list[Row]:
        """Return the rows, to read."""
        return list(self._rows)

    @Property(int, notify=countChanged)
    def count(self) -> int:
        """How many rows there are."""
        return len(self._rows)
