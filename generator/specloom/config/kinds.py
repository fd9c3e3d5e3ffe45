"""The kinds of values that a `specloom.toml` may hold."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from specloom.base.words import is_ascii_name


class Form(NamedTuple):
    """What a text has to look like."""

    noun: str  # "Python name"
    problem: str  # what is wrong with a text of another form
    fits: Callable[[str], bool]
    pattern: str  # the same for editors, as far as a pattern can say it
    plural: str


def _is_accessor(text: str) -> bool:
    return all(map(is_ascii_name, text.split(".")))


PYTHON_NAME = Form(
    noun="Python name",
    problem="is no Python name",
    fits=is_ascii_name,
    pattern="^[A-Za-z_][A-Za-z0-9_]*$",
    plural="Python names",
)
ACCESSOR = Form(
    noun="dotted path of names",
    problem="is no dotted path of names",
    fits=_is_accessor,
    pattern=r"^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$",
    plural="dotted paths of names",
)
NOT_BLANK = Form(
    noun="text that is not blank",
    problem="is blank",
    fits=lambda text: bool(text.strip()),
    pattern=r"\S",
    plural="texts that are not blank",
)


class Text(NamedTuple):
    """A text: any, one of some, or of some form."""

    choices: tuple[str, ...] = ()
    noun: str = ""  # what the choices are
    form: Form | None = None


class Number(NamedTuple):
    """A number that is not negative."""

    whole: bool


class Flag(NamedTuple):
    """True or false, or only one of the two."""

    only: bool | None = None


class Day(NamedTuple):
    """A day, as TOML writes it: without quotes, and without a time."""


class ListOf(NamedTuple):
    """A list of values of one kind."""

    item: Kind
    least: int = 0
    most: int | None = None
    noun: str = ""  # what it is, where least and most do not say enough


class MapOf(NamedTuple):
    """A table whose keys are the user's: a word for what they are, and the values."""

    keys: str  # "rule id"
    item: Kind


class Table(NamedTuple):
    """One table of known keys: `[client]`."""

    keys: tuple[Key, ...]


class Tables(NamedTuple):
    """Any number of tables of known keys: `[[own_code]]`."""

    keys: tuple[Key, ...]


class Either(NamedTuple):
    """A value of one of two kinds that no value has both of."""

    first: Kind
    second: Kind


Kind = Text | Number | Flag | Day | ListOf | MapOf | Table | Tables | Either  # closed


class Key(NamedTuple):
    """One key of a table."""

    name: str
    kind: Kind
    meaning: str  # Markdown; one sentence without its full stop
    example: str = ""  # a value, as TOML; tables have none
    default: Any = None
    otherwise: str = "none"  # what counts where there is no default
    required: bool = False
    used_by: tuple[str, ...] = ()  # commands; those of the table where it is empty
    formerly: str = ""  # what it was called before
    # Whether what a version says comes after what all versions have, not in its place.
    adds: bool = False


def noun(kind: Kind) -> str:
    """What a value of this kind is, for messages and for the docs."""
    match kind:
        case Text(form=Form(noun=form)):
            return f"a {form}"
        case Text(choices=choices) if choices:
            *first, last = (f'"{choice}"' for choice in choices)
            return f"{', '.join(first)} or {last}"
        case Text():
            return "a text"
        case Number(whole=whole):
            return "a whole number, 0 or more" if whole else "a number, 0 or more"
        case Flag(only=None):
            return "true or false"
        case Flag(only=only):
            return str(only).lower()
        case Day():
            return "a day, without quotes"
        case ListOf(item=item, noun=said):
            return said or f"a list of {_plural(item)}"
        case MapOf(item=item):
            return f"a table of {_plural(item)}"
        case Table():
            return "a table"
        case Tables():
            return "tables"
        case Either(first=first, second=second):
            return f"{noun(first)} or {noun(second)}"


def _plural(kind: Kind) -> str:
    match kind:
        case Text(form=Form(plural=plural)):
            return plural
        case Text(choices=choices) if choices:
            return noun(kind)
        case Text():
            return "texts"
        case Number(whole=whole):
            return "whole numbers, 0 or more" if whole else "numbers, 0 or more"
        case Flag() | Either():
            return f"values, each {noun(kind)}"
        case Day():
            return "days"
        case ListOf(item=item):
            return f"lists of {_plural(item)}"
        case MapOf() | Table() | Tables():
            return "tables"
