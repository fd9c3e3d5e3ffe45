"""Every id a finding about a spec can have, with its documentation."""

from __future__ import annotations

from msgspec import Struct

from specloom.base.diagnostics import Severity
from specloom.check.rule import Rule
from specloom.check.rules import RULES

_E, _W, _I = Severity.ERROR, Severity.WARNING, Severity.INFO


class Notice(Struct, frozen=True):
    """An id that a stage uses itself, outside the table of lint rules."""

    id: str
    severity: Severity
    documentation: str


NOTICES: tuple[Notice, ...] = (
    Notice("syntax", _E, "A file is no valid YAML or JSON."),
    Notice("not-utf-8", _E, "A file is not encoded in UTF-8."),
    Notice("unreadable-file", _E, "A file is missing, a folder, or not readable."),
    Notice("file-too-large", _E, "A file is larger than 64 MB."),
    Notice("nesting-too-deep", _E, "A file is nested more than 200 levels deep."),
    Notice("alias-limit", _E, "YAML aliases repeat too many values."),
    Notice("alias-cycle", _E, "A YAML alias contains itself."),
    Notice("unknown-alias", _E, "A YAML alias has no anchor above it."),
    Notice("unknown-tag", _E, "A YAML tag means nothing in JSON."),
    Notice("complex-key", _E, "A YAML key is a list or a mapping."),
    Notice("several-documents", _E, "A YAML file holds more than one document."),
    Notice("number-out-of-range", _E, "A number is too large to be read."),
    Notice("lone-surrogate", _W, "Half of a surrogate pair stands in a JSON text."),
    Notice("duplicate-key", _E, "A mapping has the same key twice."),
    Notice("not-a-mapping", _E, "The entry file holds no mapping."),
    Notice("openapi-version", _E, "The document is not OpenAPI 3.0, 3.1 or 3.2."),
    Notice("bad-overlay", _E, "An overlay is none of version 1.0 or 1.1."),
    Notice("overlay-mismatch", _E, "An overlay does not fit what it is applied to."),
    Notice("overlay-target-not-found", _W, "An overlay's target selects nothing."),
    Notice("overlay-extends-other", _W, "An overlay is for a file that is not used."),
    Notice("dangling-ref", _E, "A reference leads to no file, or to no place in it."),
    Notice("remote-ref", _E, "A reference is a URL; nothing is fetched."),
    Notice("ref-outside-root", _E, "A reference leaves the spec's folder."),
    Notice("ref-wrong-kind", _E, "A reference leads to another kind of object."),
    Notice("doubtful-ref", _W, "A base URI or an anchor makes a reference ambiguous."),
    Notice("ref-cycle", _E, "References lead to nothing but each other."),
    Notice("schema-too-large", _E, "A schema becomes too many parts."),
    Notice("references-too-deep", _E, "Too many references follow each other."),
    Notice("inline-limit", _E, "Path items refer to each other too often."),
    Notice(
        "component-name-collision",
        _E,
        "Two places of different files would be the same component.",
    ),
    Notice(
        "configuration", _E, "Two entries of specloom.toml say different things of one."
    ),
    Notice("unmatched-entry", _E, "An entry of specloom.toml names nothing there is."),
    Notice("invalid-openapi", _E, "The document breaks its version's metaschema."),
    Notice("example-mismatch", _E, "An example does not fit its schema."),
    Notice("undocumented-endpoint", _E, "An operation is not in the reference."),
    Notice("documented-endpoint-missing", _E, "The spec lacks a listed endpoint."),
    Notice("documented-endpoint-accessor", _E, "A listed accessor is another one."),
    Notice("documented-endpoint-duplicate", _E, "An endpoint is listed twice."),
    Notice("documented-endpoint-malformed", _E, "An entry of the list is misshapen."),
    Notice("documented-endpoint-unknown", _E, "A listed document is not known."),
    Notice("not-generated", _W, "Something described has no place in the client."),
    Notice("no-wire-form", _W, "A parameter's style cannot spell its values."),
    Notice("events-alike", _W, "Nothing tells the bodies of some webhooks apart."),
    Notice("package-name-taken", _W, "The package is called as a module it needs."),
    Notice("former-package", _I, "A package of another name was made of the same."),
    Notice("rule-failed", _E, "A rule stumbled; a bug in specloom."),
    Notice("internal-error", _E, "Making a client stumbled; a bug in specloom."),
)

CATALOG: tuple[Rule | Notice, ...] = (*RULES, *NOTICES)
