"""Every key of a `specloom.toml`: the reader, the docs and the schema are made of this.

A new key is a row here, and a line of `reader.py` that puts its value where it is used.
`pytest --update-golden` writes docs/configuration.md and docs/specloom.schema.json.
"""

from __future__ import annotations

from specloom.base.diagnostics import Severity
from specloom.base.impact import Impact
from specloom.config.client_keys import ABOUT_THE_DESCRIPTION
from specloom.config.kinds import (
    ACCESSOR,
    NOT_BLANK,
    PYTHON_NAME,
    Day,
    Key,
    ListOf,
    MapOf,
    Number,
    Table,
    Tables,
    Text,
)

_CLASSES = Key(
    name="classes",
    kind=ListOf(
        item=Text(form=PYTHON_NAME),
        least=2,
        most=2,
        noun="two classes, the sync and the async one",
    ),
    meaning="the classes of the module that do it: the sync and the async one",
    example='["Search", "AsyncSearch"]',
    required=True,
)

SPEC = (
    Key(
        name="documents",
        kind=ListOf(item=Text(), least=1, noun="a list of one file or more"),
        meaning="the entry documents; several make one client, and share schemas by `$ref`",
        example='["openapi.yaml", "beta.yaml"]',
        default=["openapi.yaml"],
    ),
    Key(
        name="overlays",
        kind=ListOf(item=Text()),
        meaning="OpenAPI Overlays that are applied to the documents, in this order"
        " ([overlays.md](overlays.md))",
        example='["fixes.overlay.yaml"]',
        default=[],
        adds=True,
    ),
    Key(
        name="documented_endpoints",
        kind=Text(),
        meaning="the API reference's navigation, checked against the operations",
        example='"documented_endpoints.yaml"',
        used_by=("validate",),
    ),
)


def _format(name: str, python: str, meaning: str, *, typed: bool = False) -> Key:
    """A format of strings that is read as `python`, or stays a text."""
    return Key(
        name=name,
        kind=Text(choices=("str", python), noun="type for this format"),
        meaning=meaning,
        example=f'"{"str" if typed else python}"',
        default=python if typed else "str",
    )


FORMATS = (
    _format("date-time", "datetime.datetime", "a moment, with its zone", typed=True),
    _format("date", "datetime.date", "a day", typed=True),
    _format("uuid", "uuid.UUID", "an identifier", typed=True),
    _format("time", "datetime.time", "a time of day"),
    _format(
        "duration",
        "datetime.timedelta",
        "a duration of ISO 8601; a year has 365 days in it, a month 30",
    ),
    _format("decimal", "decimal.Decimal", "a decimal number, as a text"),
    _format("byte", "bytes", "bytes, as a base64 text; `Base64(...)` sends them"),
)

CLIENT = (
    Key(
        name="package",
        kind=Text(form=PYTHON_NAME),
        meaning="import name of the package",
        example='"pet_store"',
        otherwise="the title, in snake_case",
    ),
    Key(
        name="class",
        kind=Text(form=PYTHON_NAME),
        meaning="the client; the async one has `Async` in front",
        example='"PetStore"',
        otherwise="the title, in PascalCase",
    ),
    Key(
        name="version",
        kind=Text(),
        meaning="version of the package",
        example='"1.2.0"',
        default="0.1.0",
        used_by=("generate", "diff", "bump"),
    ),
    Key(
        name="license",
        kind=Text(),
        meaning="SPDX identifier; MIT is written out in full",
        example='"MIT"',
        default="MIT",
    ),
    Key(
        name="output",
        kind=Text(),
        meaning="the folder that the package's folder is put into",
        example='"../../generated"',
        default="generated",
    ),
    Key(
        name="formatter",
        kind=Text(choices=("black", "ruff"), noun="formatter that specloom knows"),
        meaning="what formats the package; `ruff` needs the extra `specloom[ruff]`",
        example='"ruff"',
        default="black",
    ),
    Key(
        name="templates",
        kind=Text(),
        meaning="a folder of your own templates, searched first",
        example='"templates"',
    ),
    Key(
        name="timeout",
        kind=Number(whole=False),
        meaning="seconds a request may take",
        example="600",
        default=60,
    ),
    Key(
        name="max_retries",
        kind=Number(whole=True),
        meaning="how often a request that failed for a passing reason is sent again",
        example="4",
        default=2,
    ),
    Key(
        name="formats",
        kind=Table(FORMATS),
        meaning="what strings of a format are in Python",
    ),
    Key(
        name="aliases",
        kind=MapOf(keys="name that is to work, too", item=Text(form=ACCESSOR)),
        meaning="further names of methods, resources and types; `types.Tool` and"
        " `params.Tool` are for one of the two alone"
        " ([versions.md](versions.md#names-that-go-on))",
        example='{"admin.users.list" = "organization.users.list", Tool = "ToolParam"}',
        default={},
    ),
    *ABOUT_THE_DESCRIPTION,
)

OWN_RESOURCE = (
    Key(
        name="accessor",
        kind=Text(form=ACCESSOR),
        meaning="the resource whose classes are replaced",
        example='"messages.batches"',
        required=True,
    ),
    _CLASSES,
)

OWN_METHOD = (
    Key(
        name="accessor",
        kind=Text(form=ACCESSOR),
        meaning="the new method",
        example='"messages.stream"',
        required=True,
    ),
    Key(
        name="like",
        kind=Text(form=ACCESSOR),
        meaning="the operation, of the same resource, whose arguments it takes",
        example='"messages.create"',
        required=True,
    ),
    _CLASSES,
    Key(
        name="summary",
        kind=Text(form=NOT_BLANK),
        meaning="what it gives, in a sentence",
        example='"Create a message, and put it together while it arrives."',
        required=True,
    ),
)

OWN_CODE = (
    Key(
        name="file",
        kind=Text(),
        meaning="the module, below the spec's folder; its name is the module's name",
        example='"own_code/search.py"',
        required=True,
    ),
    Key(
        name="exports",
        kind=ListOf(item=Text(form=PYTHON_NAME)),
        meaning="names that can be imported from the package itself",
        example='["Search"]',
        default=[],
    ),
    Key(
        name="optional_dependencies",
        kind=MapOf(keys="name of an extra", item=ListOf(item=Text())),
        meaning="what `pip install 'package[extra]'` installs, by the name of the extra",
        example='{gateway = ["some-signer>=2"]}',
        default={},
    ),
    Key(
        name="resource",
        kind=Tables(OWN_RESOURCE),
        meaning="a resource whose classes are replaced by subclasses",
    ),
    Key(
        name="method",
        kind=Tables(OWN_METHOD),
        meaning="a method with the arguments of an operation",
    ),
)

_EXPIRES = Key(
    name="expires",
    kind=Day(),
    meaning="the day on which it expires: the last one on which it counts",
    example="2030-01-31",
    required=True,
)

ACCEPT = (
    Key(
        name="rule",
        kind=Text(form=NOT_BLANK),
        meaning="the rule's id; `*` is every rule",
        example='"operation-removed"',
        required=True,
    ),
    Key(
        name="reason",
        kind=Text(form=NOT_BLANK),
        meaning="why the change may pass; reports show it",
        example='"It never answered anything but 404."',
        required=True,
    ),
    _EXPIRES,
    Key(
        name="operation",
        kind=Text(form=NOT_BLANK),
        meaning="only changes that reach this operation; `*` stands for any text",
        example='"GET /v1/old"',
        otherwise="every operation",
    ),
    Key(
        name="pointer",
        kind=Text(form=NOT_BLANK),
        meaning="only changes at this place, as reports show it; `*` stands for any text",
        example='"/paths/~1v1~1old/*"',
        otherwise="every place",
    ),
)

CHECK_ACCEPT = (
    Key(
        name="rule",
        kind=Text(form=NOT_BLANK),
        meaning="the rule's id, as `specloom rules` prints it; `*` is every rule",
        example='"ambiguous-path"',
        required=True,
    ),
    Key(
        name="reason",
        kind=Text(form=NOT_BLANK),
        meaning="why it may pass; reports show it",
        example='"The server tells the two apart by their length."',
        required=True,
    ),
    _EXPIRES,
    Key(
        name="pointer",
        kind=Text(form=NOT_BLANK),
        meaning="only findings at this place, as reports show it; `*` stands for any"
        " text",
        example='"/paths/~1v1~1old*"',
        otherwise="every place",
    ),
)

CHECK = (
    Key(
        name="severity",
        kind=MapOf(
            keys="rule id",
            item=Text(choices=tuple(map(str, Severity)), noun="severity of a finding"),
        ),
        meaning="severities that count in place of a rule's own; `generate` stops for"
        " what is an error here, and for what it cannot make a client of",
        example='{missing-description = "error"}',
        default={},
    ),
    Key(
        name="accept",
        kind=Tables(CHECK_ACCEPT),
        meaning="a finding to let pass; it is information then",
    ),
)

DIFF = (
    Key(
        name="responses",
        kind=Text(choices=("open", "closed"), noun="word for responses"),
        meaning="whether clients cope with values of a response that they do not know",
        example='"closed"',
        default="open",
    ),
    Key(
        name="sunset_grace_days",
        kind=MapOf(keys="stability level", item=Number(whole=True)),
        meaning="days that must lie between a deprecation and its sunset, by"
        " `x-stability-level`",
        example="{beta = 31, stable = 180}",
        default={},
    ),
    Key(
        name="severity",
        kind=MapOf(
            keys="rule id",
            item=Text(choices=tuple(map(str, Impact)), noun="severity of a change"),
        ),
        meaning="severities that count in place of a rule's own",
        example='{operation-removed = "warning"}',
        default={},
    ),
    Key(
        name="accept",
        kind=Tables(ACCEPT),
        meaning="a change to let pass ([diff.md](diff.md#policy))",
    ),
)

_OWN_CODE = Key(
    name="own_code",
    kind=Tables(OWN_CODE),
    meaning="a Python module that becomes part of the package"
    " ([own_code.md](own_code.md))",
    used_by=("validate", "generate"),
    formerly="extension",
    adds=True,
)

VERSION = (
    Key(
        name="spec",
        kind=Table(SPEC),
        meaning="what its description consists of, where it differs",
    ),
    Key(
        name="client",
        kind=Table(CLIENT),
        meaning="its package, and what that makes of the description, where it differs",
    ),
    _OWN_CODE,
)

KEYS = (
    Key(
        name="spec",
        kind=Table(SPEC),
        meaning="what the description consists of",
        used_by=("every command",),
    ),
    Key(
        name="client",
        kind=Table(CLIENT),
        meaning="the package that is generated, and what it makes of the description"
        " ([description.md](description.md))",
        used_by=("every command",),
    ),
    _OWN_CODE,
    Key(
        name="check",
        kind=Table(CHECK),
        meaning="what findings about the description weigh",
        used_by=("validate", "generate"),
    ),
    Key(
        name="diff",
        kind=Table(DIFF),
        meaning="how changes are judged",
        used_by=("diff", "changelog", "bump"),
    ),
    Key(
        name="versions",
        kind=MapOf(keys="version of the API", item=Table(VERSION)),
        meaning="what one version of the API has of its own ([versions.md](versions.md));"
        " the first version is the default one",
        used_by=("every command",),
        default={},
    ),
)
