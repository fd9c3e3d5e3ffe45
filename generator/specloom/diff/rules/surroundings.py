"""Rules for what surrounds operations: security, servers, announcements, annotations."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.base.impact import Impact
from specloom.diff.rules.pairs import Impacts, Pair, mirrored
from specloom.diff.rules.row import BREAKING, INFO, WARNING, Example, Row

_KEY = "security: [{key: []}]\n"
_BOTH = "security: [{key: []}, {token: []}]\n"


def _two(
    noun: str,
    what: str,
    says: Pair,
    impacts: Impacts,
    example: Example,
    note: str = "",
) -> Iterator[Row]:
    """The coming and the going of something that travels neither way."""
    return mirrored(
        (f"{noun}-added", f"{noun}-removed"),
        (f"{what} was added", f"{what} was removed"),
        says,
        example,
        other=impacts,
        notes=(note, note),
    )


def _security() -> Iterator[Row]:
    yield from _two(
        "security",
        "The need for credentials",
        ("{subject} is needed now: {after}", "{subject} is not needed any more"),
        (BREAKING, INFO),
        Example("operation", "security: []\n", _KEY),
        note="Calls without credentials are right until they are asked for.",
    )
    yield from _two(
        "security-alternative",
        "A way of showing credentials",
        (
            "{after} will do as {subject}, too",
            "{before} will not do as {subject} any more{after}",
        ),
        (INFO, BREAKING),
        Example("operation", _KEY, _BOTH),
        note=(
            "A way that leaves is information where another one asks for nothing that it"
            " did not ask for, too: fewer credentials, fewer scopes, or none."
        ),
    )
    scoped = "security: [{oauth: [read]}]\n"
    yield from _two(
        "security-scope",
        "A scope that is needed",
        ("{subject} needs the scope {after}", "{subject} no longer needs {before}"),
        (WARNING, INFO),
        Example("operation", scoped, scoped.replace("[read]", "[read, write]")),
        note="Tokens that were given out before may lack a scope that is needed now.",
    )
    scheme = "extra: {type: apiKey, in: header, name: X-Key}\n"
    yield from _two(
        "security-scheme",
        "A security scheme",
        ("{subject} is new", "{subject} is gone"),
        (INFO, INFO),
        Example("schemes", "", scheme),
        note="What operations ask for is judged there.",
    )
    yield Row(
        kind="security-scheme-changed",
        mirror="security-scheme-changed",
        what="Credentials are shown in another way",
        says="{subject}: {before} -> {after}",
        other=BREAKING,
        note=(
            "Credentials that are shown as before are not found any more. Where no"
            " operation asked for them, it is information."
        ),
        example=Example("schemes", scheme, scheme.replace("X-Key", "X-Other")),
    )
    oauth = (
        "flow:\n  type: oauth2\n  flows:\n    clientCredentials:\n"
        "      tokenUrl: https://a.example/token\n      scopes: {read: Read}\n"
    )
    yield Row(
        kind="security-scheme-url-changed",
        mirror="security-scheme-url-changed",
        what="An address of a security scheme is another one",
        says="{subject}: {before} -> {after}",
        other=WARNING,
        note="Clients that know the old address get no tokens there once it is gone.",
        example=Example("schemes", oauth, oauth.replace("a.example", "b.example")),
    )
    bearer = "extra: {type: http, scheme: bearer, bearerFormat: JWT}\n"
    yield Row(
        kind="bearer-format-changed",
        mirror="bearer-format-changed",
        what="Bearer tokens are of another format",
        says="{subject}: {before} -> {after}",
        other=INFO,
        example=Example("schemes", bearer, bearer.replace("JWT", "opaque")),
    )
    flow = "    password: {tokenUrl: https://a.example/token, scopes: {read: Read}}\n"
    yield from _two(
        "oauth-flow",
        "A flow of OAuth",
        ("{subject} is new", "{subject} is gone"),
        (INFO, BREAKING),
        Example("schemes", oauth, oauth + flow),
    )
    yield from _two(
        "oauth-scope",
        "A scope that can be asked for",
        ("{subject} is new", "{subject} is gone"),
        (INFO, WARNING),
        Example(
            "schemes",
            oauth,
            oauth.replace("{read: Read}", "{read: Read, write: Write}"),
        ),
        note="Clients that ask for a scope that is gone may be refused.",
    )


def _servers() -> Iterator[Row]:
    one = "servers: [{url: 'https://a.example'}]\n"
    two = "servers: [{url: 'https://a.example'}, {url: 'https://b.example'}]\n"
    yield from _two(
        "server",
        "A server",
        ("{after} is new", "{before} is gone"),
        (INFO, BREAKING),
        Example("document", one, two),
    )
    yield Row(
        kind="server-changed",
        mirror="server-changed",
        what="A server has another address",
        says="{subject}: {before} -> {after}",
        other=WARNING,
        note="A warning: the old address often goes on working.",
        example=Example("document", one, one.replace("a.example", "b.example")),
    )
    variable = (
        "servers:\n- url: 'https://{region}.a.example'\n"
        "  variables: {region: {default: eu, enum: [eu, us]}}\n"
    )
    yield Row(
        kind="server-variable-changed",
        mirror="server-variable-changed",
        what="A variable of a server's address has other values",
        says="{subject}: {before} -> {after}",
        other=WARNING,
        example=Example(
            "document", variable, variable.replace("default: eu", "default: us")
        ),
    )


_ALL = ("request", "response", "other")


def _lifecycle() -> Iterator[Row]:
    old, far, near = (
        "",
        "deprecated: true\nx-sunset: '2999-01-01'\n",
        ("deprecated: true\nx-sunset: '2000-01-01'\n"),
    )
    marked = "deprecated: true\n"
    rows: tuple[tuple[str, str, str, Impact, str, str, str], ...] = (
        (
            "deprecated",
            "undeprecated",
            "{subject} is deprecated",
            INFO,
            old,
            marked,
            "",
        ),
        (
            "undeprecated",
            "deprecated",
            "{subject} is no longer deprecated",
            INFO,
            marked,
            old,
            "",
        ),
        (
            "deprecated-without-sunset",
            "undeprecated",
            "{subject} is deprecated, and has no x-sunset",
            BREAKING,
            old,
            marked,
            "Only where `sunset_grace_days` asks for time between announcement and end.",
        ),
        (
            "sunset-too-near",
            "undeprecated",
            "{subject} ends on {after}, which is too soon",
            BREAKING,
            old,
            near,
            "Only where `sunset_grace_days` asks for time between announcement and end.",
        ),
        (
            "sunset-unreadable",
            "undeprecated",
            "{subject}: its x-sunset is no date: {after}",
            BREAKING,
            old,
            "deprecated: true\nx-sunset: soon\n",
            "",
        ),
        (
            "sunset-added",
            "sunset-removed",
            "{subject} ends on {after}",
            INFO,
            marked,
            far,
            "",
        ),
        (
            "sunset-removed",
            "sunset-added",
            "{subject} is deprecated without a day of its end",
            BREAKING,
            far,
            marked,
            "A promise of how long it stays was taken back.",
        ),
        (
            "sunset-earlier",
            "sunset-later",
            "{subject} ends on {after}, not on {before}",
            WARNING,
            far,
            far.replace("2999", "2998"),
            "",
        ),
        (
            "sunset-later",
            "sunset-earlier",
            "{subject} ends on {after}, not on {before}",
            INFO,
            far.replace("2999", "2998"),
            far,
            "",
        ),
    )
    for kind, mirror, says, impact, before, after, note in rows:
        yield Row(
            kind=kind,
            mirror=mirror,
            what=kind.replace("-", " ").capitalize(),
            says=says,
            request=impact,
            response=impact,
            other=impact,
            note=note,
            example=Example("announcement", before, after),
        )
    beta, stable = "x-stability-level: beta\n", "x-stability-level: stable\n"
    for kind, mirror_, impact, before, after in (
        ("stability-decreased", "stability-increased", BREAKING, stable, beta),
        ("stability-increased", "stability-decreased", INFO, beta, stable),
    ):
        yield Row(
            kind=kind,
            mirror=mirror_,
            what=f"{'Less' if 'de' in kind else 'More'} stability is promised",
            says="{subject}: {before} -> {after}",
            request=impact,
            response=impact,
            other=impact,
            example=Example("announcement", before, after),
        )
    yield Row(
        kind="stability-unreadable",
        unmirrored="Backwards a wrong word is corrected, which is judged by what it says then.",
        what="A stability level that does not exist",
        says="{subject}: {after} is no stability level",
        request=BREAKING,
        response=BREAKING,
        other=BREAKING,
        example=Example("announcement", "", "x-stability-level: rock-solid\n"),
    )


def _words() -> Iterator[Row]:
    yield Row(
        kind="annotation-changed",
        mirror="annotation-changed",
        what="An annotation (`x-specloom-...`) says something else",
        says="{subject}: {before} -> {after}",
        request=INFO,
        response=INFO,
        other=INFO,
        note="Nothing on the wire changes; what it does to the client is told there.",
        example=Example(
            "annotation", "x-specloom-name: One\n", "x-specloom-name: Two\n"
        ),
    )
    small, large = "x-specloom-max-bytes: 1000\n", "x-specloom-max-bytes: 2000\n"
    for turn, back, says, request, response, before, after in (
        (
            "added",
            "removed",
            "may have {after} bytes at most",
            WARNING,
            INFO,
            "",
            small,
        ),
        (
            "removed",
            "added",
            "may have more than {before} bytes",
            INFO,
            WARNING,
            small,
            "",
        ),
        (
            "raised",
            "lowered",
            "may have {after} bytes, not {before}",
            INFO,
            WARNING,
            small,
            large,
        ),
        (
            "lowered",
            "raised",
            "may have {after} bytes, not {before}",
            BREAKING,
            INFO,
            large,
            small,
        ),
    ):
        yield Row(
            kind=f"max-bytes-{turn}",
            mirror=f"max-bytes-{back}",
            what=f"The largest body (`x-specloom-max-bytes`) was {turn}",
            says=f"{{subject}} {says}",
            request=request,
            response=response,
            example=Example("body", before, after),
        )
    yield from _two(
        "schema",
        "A schema that no operation uses",
        ("{subject} is new", "{subject} is gone"),
        (INFO, INFO),
        Example("schemas", "", "Spare: {type: object}\n"),
    )
    yield Row(
        kind="unused-schema-changed",
        mirror="unused-schema-changed",
        what="A schema that no operation uses says something else",
        says="{subject}",
        other=INFO,
        note="Whatever it is: nobody can send or receive it.",
        example=Example(
            "schemas", "Spare: {type: string}\n", "Spare: {type: integer}\n"
        ),
    )


SURROUNDING_ROWS: tuple[Row, ...] = (
    *_security(),
    *_servers(),
    *_lifecycle(),
    *_words(),
)
