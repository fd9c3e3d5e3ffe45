"""Rules for operations, parameters, bodies, responses and headers."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diff.report import Impact
from specloom.diff.rules.row import BREAKING, INFO, WARNING, Example, Row

_GET = "get: {operationId: a, responses: {'200': {description: ok}}}\n"
_POST = "post: {operationId: b, responses: {'200': {description: ok}}}\n"
_PATH = f"/more:\n  {_GET}  {_POST}"


def _turns(
    noun: str,
    what: str,
    says: str,
    impacts: tuple[Impact, Impact],
    example: Example,
    *,
    flows: tuple[str, ...] = ("request", "response"),
    notes: tuple[str, str] = ("", ""),
) -> Iterator[Row]:
    """Two rows for what comes and goes; the example is of its coming.

    Args:
        says: with {turn}, filled in with "new" or "gone".
        impacts: of coming, of going.
    """
    words = (("added", "removed", "new"), ("removed", "added", "gone"))
    for index, (turn, back, word) in enumerate(words):
        yield Row(
            kind=f"{noun}-{turn}",
            mirror=f"{noun}-{back}",
            what=f"{what} is {word}",
            says=says.replace("{turn}", word),
            note=notes[index],
            example=example if index == 0 else example.reversed(),
            **dict.fromkeys(flows, impacts[index]),
        )


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
    yield from _turns(
        "callback",
        "A callback",
        "{subject} is {turn}",
        (INFO, WARNING),
        Example(
            "operation",
            "",
            "callbacks:\n  done:\n    '{$request.query.url}':\n"
            "      post: {responses: {'200': {description: ok}}}\n",
        ),
        flows=("other",),
        notes=("", "Whoever waited for it waits for ever."),
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
    for turn, back, value in (
        ("added", "removed", "{after}"),
        ("removed", "added", "{before}"),
    ):
        example = Example("operation", "tags: [a]\n", "tags: [a, b]\n")
        yield Row(
            kind=f"tag-{turn}",
            mirror=f"tag-{back}",
            what=f"A tag of an operation was {turn}",
            says=f"tag {value} was {turn}",
            other=INFO,
            note=note,
            example=example if turn == "added" else example.reversed(),
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
    for turn, back, request, response in (
        ("required", "optional", BREAKING, INFO),
        ("optional", "required", INFO, BREAKING),
    ):
        example = Example("parameter", _QUERY, f"{_QUERY}required: true\n")
        yield Row(
            kind=f"parameter-became-{turn}",
            mirror=f"parameter-became-{back}",
            what=f"A parameter is {turn} now",
            says=f"{{subject}} is {turn} now",
            request=request,
            response=response,
            example=example if turn == "required" else example.reversed(),
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
        what="A parameter is written in another way (`style`, `explode`)",
        says="{subject}: {before} -> {after}",
        request=BREAKING,
        response=BREAKING,
        example=Example("parameter", array, f"{array}explode: false\n"),
    )
    for kind, word, what in (
        ("parameter-reserved", "allowReserved", "Reserved characters as they are"),
        ("parameter-empty-value", "allowEmptyValue", "An empty value"),
    ):
        example = Example("parameter", _QUERY, f"{_QUERY}{word}: true\n")
        for turn, back, request, response in (
            ("added", "removed", INFO, WARNING),
            ("removed", "added", WARNING, INFO),
        ):
            yield Row(
                kind=f"{kind}-{turn}",
                mirror=f"{kind}-{back}",
                what=f"{what} in a parameter (`{word}`), {turn}",
                says=f"{{subject}}: {word} was {turn}",
                request=request,
                response=response,
                example=example if turn == "added" else example.reversed(),
            )
    yield from _turns(
        "value-schema",
        "The schema of a parameter or a header",
        "{subject}: its schema is {turn}",
        (WARNING, INFO),
        Example("parameter", "name: q\nin: query\n", _QUERY),
        notes=(
            "It may only write down what was so all along: nothing was promised before.",
            "No value that came until now is taken away.",
        ),
    )


_JSON = "application/json: {schema: {type: object}}\n"


def _bodies() -> Iterator[Row]:
    body = "requestBody:\n  content:\n    application/json: {schema: {type: object}}\n"
    needed = body.replace("requestBody:\n", "requestBody:\n  required: true\n")
    for kind, request, response, what, after in (
        ("required-body-added", BREAKING, INFO, "A required body is new", needed),
        ("optional-body-added", INFO, INFO, "An optional body is new", body),
    ):
        yield Row(
            kind=kind,
            mirror="body-removed",
            what=what,
            says=f"{{subject}}: {what[0].lower()}{what[1:]}",
            request=request,
            response=response,
            example=Example("operation", "", after),
        )
    yield Row(
        kind="body-removed",
        mirror="optional-body-added",
        what="The body is gone",
        says="{subject} is gone",
        request=BREAKING,
        response=BREAKING,
        example=Example("operation", body, ""),
    )
    for turn, back, request, response in (
        ("required", "optional", BREAKING, INFO),
        ("optional", "required", INFO, BREAKING),
    ):
        example = Example("operation", body, needed)
        yield Row(
            kind=f"body-became-{turn}",
            mirror=f"body-became-{back}",
            what=f"The body is {turn} now",
            says=f"{{subject}} is {turn} now",
            request=request,
            response=response,
            example=example if turn == "required" else example.reversed(),
        )


def _content() -> Iterator[Row]:
    xml = f"{_JSON}application/xml: {{schema: {{type: object}}}}\n"
    for turn, back, request, response, value in (
        ("added", "removed", INFO, INFO, "{after}"),
        ("removed", "added", BREAKING, BREAKING, "{before}"),
    ):
        example = Example("content", _JSON, xml)
        yield Row(
            kind=f"media-type-{turn}",
            mirror=f"media-type-{back}",
            what=f"A media type was {turn}",
            says=f"{{subject}}: {value} was {turn}",
            request=request,
            response=response,
            example=example if turn == "added" else example.reversed(),
        )
    wide = _JSON.replace("application/json", "application/*")
    for kind, mirror, request, response, what, one, two in (
        ("widened", "narrowed", INFO, BREAKING, "of more kinds", _JSON, wide),
        ("narrowed", "widened", BREAKING, INFO, "of fewer kinds", wide, _JSON),
    ):
        yield Row(
            kind=f"media-type-{kind}",
            mirror=f"media-type-{mirror}",
            what=f"The body may be {what}",
            says="{subject}: {before} -> {after}",
            request=request,
            response=response,
            example=Example("content", one, two),
        )
    yield Row(
        kind="media-type-parameters-changed",
        mirror="media-type-parameters-changed",
        what="A media type has other parameters",
        says="{subject}: {before} -> {after}",
        request=INFO,
        response=INFO,
        example=Example(
            "content",
            _JSON,
            _JSON.replace("application/json", "application/json; charset=utf-8"),
        ),
    )
    for noun, word in (
        ("content-schema", "schema"),
        ("content-item-schema", "itemSchema"),
    ):
        if noun == "content-schema":
            continue  # the same as for a schema's own `contentSchema`
        plain = "application/json: {}\n"
        example = Example(
            "content", plain, f"application/json: {{{word}: {{type: object}}}}\n"
        )
        for turn, back, request, response in (
            ("added", "removed", BREAKING, INFO),
            ("removed", "added", INFO, BREAKING),
        ):
            yield Row(
                kind=f"{noun}-{turn}",
                mirror=f"{noun}-{back}",
                what=f"What the items of a body are (`{word}`) was {turn}",
                says=f"{{subject}}: {word} was {turn}",
                request=request,
                response=response,
                example=example if turn == "added" else example.reversed(),
            )
    form = (
        "multipart/form-data:\n  schema: {type: object, properties: {a: {type: string}}}\n"
        "  encoding: {a: {contentType: text/plain}}\n"
    )
    yield Row(
        kind="encoding-changed",
        mirror="encoding-changed",
        what="A part of a body is written in another way",
        says="{subject}: {before} -> {after}",
        request=WARNING,
        response=WARNING,
        example=Example("content", form, form.replace("text/plain", "text/html")),
    )


def _responses() -> Iterator[Row]:
    ok = "'200': {description: ok}\n"
    for noun, status, removed in (
        ("success", "'201': {description: more}\n", BREAKING),
        ("error", "'404': {description: none}\n", INFO),
    ):
        note = (
            "Callers wait for it."
            if noun == "success"
            else "Callers have to expect any error, documented or not."
        )
        for turn, back, impact in (
            ("added", "removed", INFO),
            ("removed", "added", removed),
        ):
            example = Example("responses", ok, ok + status)
            yield Row(
                kind=f"{noun}-response-{turn}",
                mirror=f"{noun}-response-{back}",
                what=f"{'A success' if noun == 'success' else 'An error'} status was {turn}",
                says=f"{{subject}} was {turn}",
                request=impact,
                response=impact,
                note=note,
                example=example if turn == "added" else example.reversed(),
            )
    for kind, mirror, impact, one, two in (
        ("widened", "narrowed", INFO, "'200'", "'2XX'"),
        ("narrowed", "widened", INFO, "'2XX'", "'200'"),
    ):
        yield Row(
            kind=f"response-status-{kind}",
            mirror=f"response-status-{mirror}",
            what=f"A status became a {'range' if kind == 'widened' else 'single one'}",
            says="{subject}: {before} -> {after}",
            request=impact,
            response=impact,
            example=Example(
                "responses", ok.replace("'200'", one), ok.replace("'200'", two)
            ),
        )
    linked = "'200': {description: ok, links: {next: {operationId: a%s}}}\n"
    yield from _turns(
        "link",
        "A link",
        "{subject} is {turn}",
        (INFO, INFO),
        Example("responses", ok, linked % ""),
    )
    yield Row(
        kind="link-changed",
        mirror="link-changed",
        what="A link leads elsewhere",
        says="{subject} leads elsewhere",
        request=INFO,
        response=INFO,
        example=Example("responses", linked % "", linked % "b"),
    )


def _headers() -> Iterator[Row]:
    plain = "'200': {description: ok}\n"
    optional = "'200': {description: ok, headers: {X-A: {schema: {type: string}}}}\n"
    required = optional.replace("{schema", "{required: true, schema")
    for kind, response, what, before in (
        ("required-header-removed", BREAKING, "A required header is gone", required),
        ("optional-header-removed", WARNING, "An optional header is gone", optional),
    ):
        yield Row(
            kind=kind,
            mirror="header-added",
            what=what,
            says="{subject} is gone",
            request=INFO,
            response=response,
            example=Example("responses", before, plain),
        )
    yield Row(
        kind="header-added",
        mirror="optional-header-removed",
        what="A header is new",
        says="{subject} is new",
        request=INFO,
        response=INFO,
        example=Example("responses", plain, optional),
    )
    yield Row(
        kind="required-header-added",
        mirror="required-header-removed",
        what="A header is new, and required",
        says="{subject} is new, and required",
        request=BREAKING,
        note="In the answer to a webhook or a callback, which is yours to give.",
        example=Example("responses", plain, required),
    )
    for turn, back, request, response in (
        ("required", "optional", BREAKING, INFO),
        ("optional", "required", INFO, BREAKING),
    ):
        example = Example("responses", optional, required)
        yield Row(
            kind=f"header-became-{turn}",
            mirror=f"header-became-{back}",
            what=f"A header is {turn} now",
            says=f"{{subject}} is {turn} now",
            request=request,
            response=response,
            example=example if turn == "required" else example.reversed(),
        )
    array = "'200': {description: ok, headers: {X-A: {schema: {type: object}}}}\n"
    yield Row(
        kind="header-style-changed",
        mirror="header-style-changed",
        what="A header is written in another way (`explode`)",
        says="{subject}: explode {before} -> {after}",
        request=BREAKING,
        response=BREAKING,
        example=Example(
            "responses", array, array.replace("{schema", "{explode: true, schema")
        ),
    )


OPERATION_ROWS: tuple[Row, ...] = (
    *_routes(),
    *_names(),
    *_parameters(),
    *_bodies(),
    *_content(),
    *_responses(),
    *_headers(),
)
