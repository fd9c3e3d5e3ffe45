"""Which operation a request belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import unquote

from msgspec import Struct
from msgspec.structs import replace

from specloom.mock.examples import Constant, Examples

_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")


class Route(Struct, frozen=True):
    """An operation, and what its path looks like."""

    index: int  # among all operations, as they were given
    examples: Examples
    segments: tuple[re.Pattern[str], ...]
    names: tuple[tuple[str, ...], ...]  # of the placeholders, by segment
    rank: tuple[int, ...]  # by segment: 0 literal, 1 mixed, 2 a placeholder alone


class Found(Struct, frozen=True):
    """What a request leads to; no route where its method is not offered."""

    route: Route | None
    arguments: Mapping[str, str]  # of the path, percent-decoded
    sent: Mapping[str, str]  # the same as they were sent
    allowed: tuple[str, ...]  # methods that the path has; none: there is no such path
    others: tuple[Found, ...] = ()  # what else it may mean, by its method and its path


class Router:
    """Finds routes; a literal segment wins over a placeholder.

    Args:
        examples: of all documents, in their order.
        bases: paths of the servers ("/v1"), which a caller may put in front.
    """

    def __init__(self, examples: Iterable[Examples], bases: Iterable[str] = ()) -> None:
        self._routes = sorted(
            (_route(*each) for each in enumerate(examples)),
            key=lambda route: route.rank,
        )
        self._bases = [base for base in dict.fromkeys(bases) if base]

    def find(
        self,
        method: str,
        raw_path: str,
        query: Sequence[tuple[str, str]] = (),
        headers: Mapping[str, str] | None = None,
    ) -> Found:
        """The route of a request.

        Args:
            raw_path: as it was sent: an encoded slash does not end a segment.
            headers: by lower-case name.
        """
        given = {("query", name): value for name, value in query}
        given |= {("header", name): value for name, value in (headers or {}).items()}
        found = self._at(method, raw_path, given)
        for base in self._bases:
            if found.route or found.allowed:
                break
            if raw_path.startswith(f"{base}/"):
                found = self._at(method, raw_path.removeprefix(base), given)
        return found

    def _at(
        self, method: str, raw_path: str, given: Mapping[tuple[str, str], str]
    ) -> Found:
        segments = [unquote(segment) for segment in raw_path.split("/")]
        allowed: list[str] = []
        fitting: list[tuple[Route, dict[str, str]]] = []
        for route in self._routes:
            arguments = _match(route, segments)
            if arguments is None:
                continue
            if route.examples.method == method:
                fitting.append((route, arguments))
            else:
                allowed.append(route.examples.method)
        if not fitting:
            return Found(None, {}, {}, tuple(dict.fromkeys(allowed)))
        # The same path in several documents; another path that fits too comes later.
        shape = fitting[0][0].segments
        same = [each for each in fitting if each[0].segments == shape]
        meant = _by_constants([route.examples for route, _ in same], given)
        first, *others = (_found(*same[index], raw_path) for index in meant)
        return replace(first, others=tuple(others))


def _found(route: Route, arguments: dict[str, str], raw_path: str) -> Found:
    sent = _match(route, raw_path.split("/"))
    return Found(route, arguments, arguments if sent is None else sent, ())


def _by_constants(
    candidates: Sequence[Examples], given: Mapping[tuple[str, str], str]
) -> list[int]:
    """Which of several operations may be meant: of those whose constants were all sent
    the ones with the most, else the first.

    What all of them want tells nothing, so a header that is missing everywhere does
    not lead to the wrong document.
    """
    common = set.intersection(*(set(each.constants) for each in candidates))
    meant: list[int] = []
    most = -1
    for index, each in enumerate(candidates):
        own = [constant for constant in each.constants if constant not in common]
        if all(_is_sent(constant, given) for constant in own):
            if len(own) > most:
                meant, most = [], len(own)
            if len(own) == most:
                meant.append(index)
    return meant or [0]


def _is_sent(constant: Constant, given: Mapping[tuple[str, str], str]) -> bool:
    return given.get((constant.where, constant.name)) == constant.value


def _route(index: int, examples: Examples) -> Route:
    segments, names, rank = [], [], []
    for segment in re.split("[?#]", examples.path)[0].split("/"):
        # Literals and names alternate.
        parts = _PLACEHOLDER.split(segment)
        spelled = [
            "(.+?)" if index % 2 else re.escape(part)
            for index, part in enumerate(parts)
        ]
        segments.append(re.compile("".join(spelled), re.DOTALL))
        names.append(tuple(parts[1::2]))
        rank.append(0 if len(parts) == 1 else 2 if parts[::2] == ["", ""] else 1)
    return Route(index, examples, tuple(segments), tuple(names), tuple(rank))


def _match(route: Route, segments: list[str]) -> dict[str, str] | None:
    if len(segments) != len(route.segments):
        return None
    arguments: dict[str, str] = {}
    pairs = zip(route.segments, route.names, segments, strict=True)
    for pattern, names, segment in pairs:
        match = pattern.fullmatch(segment)
        if match is None:
            return None
        arguments.update(zip(names, match.groups(), strict=True))
    return arguments
