"""Why the verdict on the client differs from the one on the API."""

from __future__ import annotations

from collections.abc import Sequence

from specloom.base.impact import Impact
from specloom.diff.report import Change, ClientVerdict, Flow

# What breaks only those who write Python: id -> why the API's users do not notice.
_ONLY_PYTHON = {
    "method-moved": "a method's place follows from its tag and operationId, which are"
    " not sent",
    "method-removed": "a method's name follows from its tag and operationId, which are"
    " not sent",
    "argument-renamed": "what an argument is called is a matter of Python",
    "arguments-reordered": "requests have no order of arguments, calls have",
    "argument-became-keyword-only": "requests have no order of arguments, calls have",
    "argument-became-required": "a signature says what must be given",
    "type-renamed": "names of schemas are not sent, but imported",
    "type-removed": "names of schemas are not sent, but imported",
    "type-kind-changed": "what kind of thing a schema's name is matters in Python alone",
    "field-renamed": "what a field is called is a matter of Python",
    "exception-removed": "exceptions exist in the client alone",
    "exception-changed": "exceptions exist in the client alone",
    "credential-renamed": "arguments of the constructor exist in the client alone",
    "address-argument-removed": "parts of an address are arguments in the client alone",
    "environment-removed": "environment variables are read by the client alone",
    "attribute-removed": "attributes for headers exist in the client alone",
}


def disagreement(verdict: ClientVerdict, api_changes: Sequence[Change]) -> str:
    """One sentence that says why the two verdicts differ; empty where they do not.

    Args:
        api_changes: of the same two sides, accepted ones included.
    """
    api = [c for c in api_changes if c.impact is Impact.BREAKING and not c.accepted]
    client = [c for c in verdict.changes if c.impact is Impact.BREAKING]
    if bool(api) == bool(client):
        return ""
    if client:
        reasons = list(dict.fromkeys(_ONLY_PYTHON.get(c.id, _TYPED) for c in client))
        return (
            "Callers of the Python client lose something that users of the API keep: "
            + "; ".join(reasons[:3])
            + "."
        )
    return _harmless(verdict, api)


_TYPED = "its types are checked more closely than requests and responses are"


def _harmless(verdict: ClientVerdict, api: Sequence[Change]) -> str:
    """Why nothing that breaks the API breaks the client."""
    ids = {change.id for change in verdict.changes}
    reasons = []
    if ids & {"variant-added", "value-added"}:
        reasons.append(
            "its enums and unions are open, and take what a newer server sends"
        )
    if ids & {"request-changed"}:
        reasons.append(
            "its methods keep their names and arguments, and send the new request"
        )
    if ids & {"value-removed", "variant-removed"}:
        reasons.append("what may come has become less, which code that reads it allows")
    if any(change.flow is Flow.REQUEST for change in api) and not reasons:
        reasons.append(
            "what requests are held to now (bounds, lengths, patterns) is no part of"
            " Python's types"
        )
    if not reasons:
        reasons.append("none of its names or types shows what changed")
    return (
        "The Python client does not break where the API does: "
        + "; ".join(reasons)
        + "."
    )
