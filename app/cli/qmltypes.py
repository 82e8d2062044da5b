"""`python -m app.cli.qmltypes DIR`: describe the view models for qmllint, so that a misspelt name in QML is found.

Writes DIR/Comptoir/Models/{qmldir,models.qmltypes} out of the meta objects of the classes that bootstrap registers.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QMetaMethod, QMetaObject, QMetaProperty, QObject

from app.bootstrap import model_classes
from app.ui.engine import MODELS

TYPES = {"QString": "QString", "PyObject": "QVariant", "int": "int", "double": "double", "bool": "bool"}


LIST_MODEL = """    Component {
        name: "Rows"
        prototype: "QObject"
        Property { name: "count"; type: "int"; read: "count"; notify: "countChanged"; isReadonly: true; index: 0 }
        Signal { name: "countChanged" }
    }
"""


def describe(name: str, model: type[QObject]) -> str:
    """Return the qmltypes description of one singleton."""
    meta: QMetaObject = model.staticMetaObject  # type: ignore[attr-defined]
    first_property, first_method = meta.propertyOffset(), meta.methodOffset()
    lines = [_property(model, meta.property(n)) for n in range(first_property, meta.propertyCount())]
    lines += [_method(meta.method(n)) for n in range(first_method, meta.methodCount())]
    body = "\n".join(line for line in lines if line)
    return (
        f'    Component {{\n        name: "{meta.className()}"\n        prototype: "{_prototype(meta)}"\n'
        f'        exports: ["{MODELS}/{name} 1.0"]\n        isCreatable: false\n        isSingleton: true\n'
        f"        exportMetaObjectRevisions: [256]\n{body}\n    }}\n"
    )


def _prototype(meta: QMetaObject) -> str:
    parent = meta.superClass()
    return parent.className() if parent is not None else "QObject"


def _text(data: object) -> str:
    return data if isinstance(data, str) else bytes(data).decode()  # type: ignore[call-overload]


def _type(name: object) -> str:
    name = _text(name)
    return TYPES.get(name, name.removesuffix("*"))


def _annotated(model: type[QObject], name: str) -> str:
    """Return the class that a property of kind QObject really gives, as its getter says."""
    getter = getattr(vars(model)[name], "fget", None)
    given = getattr(getter, "__annotations__", {}).get("return", QObject)
    return given if isinstance(given, str) else str(given.__name__)


def _property(model: type[QObject], prop: QMetaProperty) -> str:
    name, kind = _text(prop.name()), _type(prop.typeName())
    extra = "; isPointer: true" if _text(prop.typeName()).endswith("*") else ""
    extra += "; isReadonly: true" if not prop.isWritable() else ""
    extra += f'; notify: "{_text(prop.notifySignal().name().data())}"' if prop.hasNotifySignal() else ""
    if kind == "QObject":
        kind = _annotated(model, name)
    constant = "; isPropertyConstant: true" if prop.isConstant() else ""
    return f'        Property {{ name: "{name}"; type: "{kind}"; read: "{name}"{extra}{constant}; index: 0 }}'


def _method(method: QMetaMethod) -> str:
    kinds = {QMetaMethod.MethodType.Signal: "Signal", QMetaMethod.MethodType.Slot: "Method"}
    kind = kinds.get(method.methodType())
    if kind is None:
        return ""
    name = _text(method.name().data())
    returns = _text(method.typeName())
    result = f'; type: "{_type(returns)}"' if returns not in {"void", ""} else ""
    names = [_text(n.data()) or f"a{i}" for i, n in enumerate(method.parameterNames())]
    kinds_of = [_text(t.data()) for t in method.parameterTypes()]
    parameters = "".join(
        f' Parameter {{ name: "{n}"; type: "{_type(t)}" }}' for n, t in zip(names, kinds_of, strict=True)
    )
    return f'        {kind} {{ name: "{name}"{result};{parameters} }}'


def main(folder: Path) -> None:
    """Write the module's description below `folder`."""
    target = folder / Path(*MODELS.split("."))
    target.mkdir(parents=True, exist_ok=True)
    components = "".join(describe(name, model) for name, model in sorted(model_classes().items()))
    components += LIST_MODEL
    header = "import QtQuick.tooling 1.2\nModule {\n"
    (target / "models.qmltypes").write_text(f"{header}{components}}}\n", encoding="utf-8")
    (target / "qmldir").write_text(f"module {MODELS}\ntypeinfo models.qmltypes\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
