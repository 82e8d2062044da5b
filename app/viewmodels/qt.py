"""Qt's `Property` with the type of its getter, which the stubs of PySide forget."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Generic, Protocol, TypeVar

    from PySide6.QtCore import Signal

    Value = TypeVar("Value", covariant=True)

    class Readable(Protocol, Generic[Value]):
        """A property of a class; on an instance, what its getter returns."""

        def __get__(self, instance: object, owner: type | None = None) -> Value:
            """Return the value."""

    class Property:
        """Decorates a getter; `kind` is what QML sees: a Python type, or the name of a type of Qt."""

        def __init__(self, kind: type | str, *, notify: Signal | None = None, constant: bool = False) -> None:
            """Take what Qt wants to know."""

        def __call__(self, getter: Callable[[Any], Value]) -> Readable[Value]:
            """Make the property."""

else:
    from PySide6.QtCore import Property

__all__ = ["Property"]
