"""Requests that the description allows, made of what it shows, else made up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from msgspec.structs import replace

from specloom.mock.examples import NO_BODY, Request
from specloom.mock.synthesis import synthesise
from specloom.spec.directions import for_requests
from specloom.spec.document import Document
from specloom.spec.instances import Instances
from specloom.spec.view import MediaType, Operation, Parameter

# An object gets what it need not have down to here, where nothing smaller fits.
_OPTIONAL_DEPTH = 2
# How many alternatives of unions are tried before one is taken as it is.
_TURNS = 8


class Fitting:
    """Replaces what examples show and their schemas refuse; of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        # Views of the document lead to the same pointers in this one.
        self._instances = Instances(for_requests(document))

    def requests(
        self, operation: Operation, shown: Iterable[Request], media: MediaType | None
    ) -> list[Request]:
        """The requests that are shown, as the description allows them; each once.

        Args:
            media: what a body is sent as.
        """
        found: list[Request] = []
        for request in shown:
            right = replace(
                request,
                parameters=self._parameters(operation, request.parameters),
                body=self._body(request.body, media),
            )
            same = (r for r in found if r.body == right.body)
            if not any(r.parameters == right.parameters for r in same):
                found.append(right)
        return found

    def _parameters(
        self, operation: Operation, shown: Mapping[str, Mapping[str, Any]]
    ) -> dict[str, dict[str, Any]]:
        places = {where: dict(values) for where, values in shown.items()}
        for parameter in operation.parameters:
            given = shown.get(parameter.where, {})
            if parameter.name not in given:
                continue
            value = self._argument(parameter, given[parameter.name])
            if value is NO_BODY:
                del places[parameter.where][parameter.name]
            else:
                places[parameter.where][parameter.name] = value
        return places

    def _argument(self, parameter: Parameter, shown: Any) -> Any:
        """A value of a parameter; NO_BODY where none fits and none has to be sent."""
        described = parameter.described
        if described is None or self._fits(shown, described.pointer):
            return shown
        for value in self._made_up(described.value):
            sendable = value not in ("", None, {}, [])
            if sendable and self._fits(value, described.pointer):
                return value
        return shown if parameter.required else NO_BODY

    def _body(self, shown: Any, media: MediaType | None) -> Any:
        if shown is NO_BODY or media is None or media.schema is None:
            return shown
        place, form = media.schema, media.kind.is_form
        if self._fits(shown, place.pointer) and not (form and _is_empty(shown)):
            return shown
        made_up = list(self._made_up(place.value))
        if form:
            made_up += map(_pruned, made_up[-_TURNS:])
        fitting = [value for value in made_up if self._fits(value, place.pointer)]
        whole = (value for value in fitting if not (form and _is_empty(value)))
        return next(whole, fitting[0] if fitting else shown)

    def _made_up(self, schema: Any) -> Iterator[Any]:
        """Values of a schema: small ones before full ones, its own examples first."""
        ways = ((True, -1), (False, -1), (False, _OPTIONAL_DEPTH))
        for stated, optional_depth in ways:
            for turn in range(_TURNS):
                yield synthesise(
                    self._document,
                    schema,
                    request=True,
                    stated=stated,
                    optional_depth=optional_depth,
                    turn=turn,
                )

    def _fits(self, value: Any, pointer: str) -> bool:
        return next(self._instances.misfits(value, pointer), None) is None


def _is_empty(value: Any) -> bool:
    """Whether some object or list in it has nothing that a form could spell."""
    if isinstance(value, Mapping):
        return not value or any(map(_is_empty, value.values()))
    return isinstance(value, list) and (not value or any(map(_is_empty, value)))


def _pruned(value: Any) -> Any:
    """A value without the objects and lists in it that have nothing in them."""
    if isinstance(value, Mapping):
        kept = {name: _pruned(each) for name, each in value.items()}
        return {name: each for name, each in kept.items() if each not in ({}, [])}
    if isinstance(value, list):
        return [each for each in map(_pruned, value) if each not in ({}, [])]
    return value
