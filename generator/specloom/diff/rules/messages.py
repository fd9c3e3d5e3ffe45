"""Rules for bodies, media types, responses and headers."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diff.rules.row import BREAKING, INFO, WARNING, Example, Row, turns

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
            kind=f"status-{kind}",
            mirror=f"status-{mirror}",
            what=f"A status became a {'range' if kind == 'widened' else 'single one'}",
            says="{subject}: {before} -> {after}",
            request=impact,
            response=impact,
            example=Example(
                "responses", ok.replace("'200'", one), ok.replace("'200'", two)
            ),
        )
    linked = "'200': {description: ok, links: {next: {operationId: a%s}}}\n"
    yield from turns(
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


MESSAGE_ROWS: tuple[Row, ...] = (
    *_bodies(),
    *_content(),
    *_responses(),
    *_headers(),
)
