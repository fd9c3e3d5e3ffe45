"""Rules for paths, operations and parameters."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diff.rules.pairs import requiredness, turns
from specloom.diff.rules.row import BREAKING, INFO, WARNING, Example, Row

_GET = "get: {operationId: a, responses: {'200': {description: ok}}}\n"
_POST = "post: {operationId: b, responses: {'200': {description: ok}}}\n"
_PATH = f"/more:\n  {_GET}  {_POST}"


def _routes() -> Iterator[Row]:
    """Operations, paths and webhooks that come and go."""
    gone = (
        ("", BREAKING, "", "", ""),
        (
            "deprecated-",
            INFO,
            " after its deprecation",
            ", deprecated: true",
            "It was announced, and its sunset has passed or was not dated.",
        ),
        (
            "early-",
            BREAKING,
            " before its sunset",
            ", deprecated: true, x-sunset: '2999-01-01'",
            "It was promised to stay until the day of its `x-sunset`.",
        ),
        (
            "unpromised-",
            INFO,
            ", which promised nothing",
            ", x-stability-level: alpha",
            "What is `draft` or `alpha` may change in any way.",
        ),
    )
    for prefix, impact, how, mark, note in gone:
        for noun, scope, before, after in (
            ("operation", "item", _GET + _POST, _GET),
            ("path", "paths", _PATH, ""),
            ("webhook", "webhooks", _PATH.replace("/more", "more"), ""),
        ):
            removed = "operationId: b" if noun == "operation" else "operationId: "
            marked = before.replace("responses", "responses", 1)
            for name in ("a", "b") if removed == "operationId: " else ("b",):
                marked = marked.replace(
                    f"operationId: {name},", f"operationId: {name}{mark},"
                )
            yield Row(
                kind=f"{prefix}{noun}-removed",
                mirror=f"{noun}-added",
                what=f"{'An' if noun == 'operation' else 'A'} {noun} is gone{how}",
                says="{subject} is gone" + how,
                other=impact,
                note=note,
                example=Example(scope, marked, after),
            )
    for noun, scope, before, after in (
        ("operation", "item", _GET, _GET + _POST),
        ("path", "paths", "", _PATH),
        ("webhook", "webhooks", "", _PATH.replace("/more", "more")),
    ):
        yield Row(
            kind=f"{noun}-added",
            mirror=f"{noun}-removed",
            what=f"{'An' if noun == 'operation' else 'A'} {noun} is new",
            says="{subject} is new",
            other=INFO,
            example=Example(scope, before, after),
        )
    yield from turns(
        "callback",
        "A callback is {turn}",
        "{subject} is {turn}",
        Example(
            "operation",
            "",
            "callbacks:\n  done:\n    '{$request.query.url}':\n"
            "      post: {responses: {'200': {description: ok}}}\n",
        ),
        words=("new", "gone"),
        other=(INFO, WARNING),
        notes=("", "Whoever waited for it waits for ever."),
    )
    called = (
        "callbacks:\n  done:\n    '{$request.query.%s}':\n"
        "      post: {responses: {'200': {description: ok}}}\n"
    )
    yield Row(
        kind="callback-moved",
        mirror="callback-moved",
        what="A callback is called at another address",
        says="{subject} is called at {after}, no longer at {before}",
        other=WARNING,
        note="Whoever waits for it where it was waits for ever.",
        example=Example("operation", called % "url", called % "hook"),
    )


def _names() -> Iterator[Row]:
    one, two = "operationId: one\n", "operationId: two\n"
    note = "Nothing on the wire changes; generated clients may call it something else."
    for turn, back, says, before, after in (
        ("added", "removed", "the operation is called {after}", "", one),
        ("removed", "added", "the operation is no longer called {before}", one, ""),
        ("changed", "changed", "the operation was {before} and is {after}", one, two),
    ):
        yield Row(
            kind=f"operation-id-{turn}",
            mirror=f"operation-id-{back}",
            what=f"An operationId was {turn}",
            says=says,
            other=INFO,
            note=note,
            example=Example("operation", before, after),
        )
    yield from turns(
        "tag",
        "A tag of an operation was {turn}",
        "tag {value} was {turn}",
        Example("operation", "tags: [a]\n", "tags: [a, b]\n"),
        other=(INFO, INFO),
        notes=(note, note),
    )


_QUERY = "name: q\nin: query\nschema: {type: string}\n"


def _parameters() -> Iterator[Row]:
    for prefix, impact, response, how, mark, note in (
        (
            "",
            WARNING,
            WARNING,
            "",
            "",
            "A warning: servers usually pass over parameters that they do not know, but"
            " what it did is not done any more.",
        ),
        ("deprecated-", INFO, INFO, " after its deprecation", "deprecated: true\n", ""),
        (
            "early-",
            BREAKING,
            BREAKING,
            " before its sunset",
            "deprecated: true\nx-sunset: '2999-01-01'\n",
            "It was promised to stay until the day of its `x-sunset`.",
        ),
    ):
        yield Row(
            kind=f"{prefix}parameter-removed",
            mirror="optional-parameter-added",
            what=f"A parameter is gone{how}",
            says="{subject} is gone" + how,
            request=impact,
            response=response,
            note=note,
            example=Example("parameter", _QUERY + mark, ""),
        )
    yield Row(
        kind="required-parameter-added",
        mirror="parameter-removed",
        what="A required parameter is new",
        says="{subject} is new, and required",
        request=BREAKING,
        response=INFO,
        example=Example("parameter", "", f"{_QUERY}required: true\n"),
    )
    yield Row(
        kind="optional-parameter-added",
        mirror="parameter-removed",
        what="An optional parameter is new",
        says="{subject} is new",
        request=INFO,
        response=INFO,
        example=Example("parameter", "", _QUERY),
    )
    yield from requiredness(
        "parameter",
        "A parameter",
        Example("parameter", _QUERY, f"{_QUERY}required: true\n"),
    )
    yield Row(
        kind="parameter-moved",
        mirror="parameter-moved",
        what="A parameter is sent in another place",
        says="{subject} was in the {before} and is in the {after}",
        request=BREAKING,
        response=BREAKING,
        example=Example("parameter", _QUERY, _QUERY.replace("in: query", "in: header")),
    )
    array = "name: q\nin: query\nschema: {type: array, items: {type: string}}\n"
    yield Row(
        kind="parameter-style-changed",
        mirror="parameter-style-changed",
        what="A parameter is written in another way (`style`, `explode`, `content`)",
        says="{subject}: {before} -> {after}",
        request=BREAKING,
        response=BREAKING,
        example=Example("parameter", array, f"{array}explode: false\n"),
    )
    for kind, word, what in (
        ("parameter-reserved", "allowReserved", "Reserved characters as they are"),
        ("parameter-empty-value", "allowEmptyValue", "An empty value"),
    ):
        yield from turns(
            kind,
            f"{what} in a parameter (`{word}`), {{turn}}",
            f"{{subject}}: {word} was {{turn}}",
            Example("parameter", _QUERY, f"{_QUERY}{word}: true\n"),
            request=(INFO, WARNING),
            response=(WARNING, INFO),
        )
    yield from turns(
        "value-schema",
        "The schema of a parameter or a header is {turn}",
        "{subject}: its schema is {turn}",
        Example("parameter", "name: q\nin: query\n", _QUERY),
        words=("new", "gone"),
        request=(WARNING, INFO),
        response=(WARNING, INFO),
        notes=(
            "It may only write down what was so all along: nothing was promised before.",
            "No value that came until now is taken away.",
        ),
    )


OPERATION_ROWS: tuple[Row, ...] = (
    *_routes(),
    *_names(),
    *_parameters(),
)
