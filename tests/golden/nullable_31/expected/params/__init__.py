# Made by specloom from the spec: edit that, then run `specloom generate`.

"""What the API takes, as TypedDicts: plain dicts that a type checker reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .models import Change, PartParam

__all__ = ["Change", "PartParam"]

# What each module defines; it is loaded when one of its names is used.
_MODULES: dict[str, tuple[str, ...]] = {
    "models": (
        "Change",
        "PartParam",
    ),
}
_HOMES = {name: module for module, names in _MODULES.items() for name in names}


# Type checkers are not told: they would let every name pass.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _HOMES:
            from importlib import import_module

            value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
            globals()[name] = value
            return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
