"""A rule about keywords of OpenAPI that are described and have no effect."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specloom.check.rule import Problem
from specloom.check.walk import Walk
from specloom.spec import pointers
from specloom.spec.view.keywords import NOT_HONOURED

_BY_ITSELF = {
    "accept": "the client accepts the media types of the responses",
    "authorization": "the client sends the credential that security asks for",
    "content-length": "the client measures the body",
    "content-type": "the client names the media type of the body",
}


def not_honoured(walk: Walk) -> Iterator[Problem]:
    """A keyword of OpenAPI is described, and neither client nor mock honours it.

    The description is right; the client does something else all the same, such as
    calling the document's server where an operation names its own. `specloom diff`
    reports changes of such keywords too.
    """
    for kind, keywords in NOT_HONOURED.items():
        for place in walk.places(kind):
            for word, instead in keywords.items():
                if not _asks_for_nothing(place.value.get(word)):
                    yield Problem(
                        pointers.join(place.pointer, word),
                        f"{word} is not honoured: {instead}",
                    )
    for operation in walk.operations:
        for parameter in operation.parameters:
            if operation.ignores(parameter):
                name = parameter.name
                instead = _BY_ITSELF[name.lower()]
                message = f"the parameter {name} is not honoured: {instead}"
                yield Problem(parameter.listed, message)


def _asks_for_nothing(value: Any) -> bool:
    """Whether a keyword could as well be left out."""
    return not value or value == "*/*"
