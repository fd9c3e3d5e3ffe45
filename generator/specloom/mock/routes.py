"""Which operation a path belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from specloom.mock.examples import Examples

_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True, slots=True)
class Route:
    """An operation, and what its path looks like."""

    examples: Examples
    segments: tuple[re.Pattern[str], ...]
    names: tuple[tuple[str, ...], ...]  # of the placeholders, by segment
    rank: tuple[int, ...]  # by segment: 0 literal, 1 mixed, 2 a placeholder alone


@dataclass(frozen=True, slots=True)
class Found:
    """What a request leads to; no route where its method is not offered."""

    route: Route | None
    arguments: Mapping[str, str]  # of the path, percent-decoded
    allowed: tuple[str, ...]  # methods that the path has; none: there is no such path


class Router:
    """Finds routes; a literal segment wins over a placeholder."""

    def __init__(self, examples: Iterable[Examples]) -> None:
        self._routes = sorted(map(_route, examples), key=lambda route: route.rank)

    def find(self, method: str, raw_path: str) -> Found:
        """The route of a request.

        Args:
            raw_path: as it was sent: an encoded slash does not end a segment.
        """
        segments = [unquote(segment) for segment in raw_path.split("/")]
        allowed: list[str] = []
        for route in self._routes:
            arguments = _match(route, segments)
            if arguments is None:
                continue
            if route.examples.method == method:
                return Found(route, arguments, ())
            allowed.append(route.examples.method)
        return Found(None, {}, tuple(dict.fromkeys(allowed)))


def _route(examples: Examples) -> Route:
    segments, names, rank = [], [], []
    for segment in examples.path.split("/"):
        # Literals and names alternate.
        parts = _PLACEHOLDER.split(segment)
        spelled = [
            "(.+?)" if index % 2 else re.escape(part)
            for index, part in enumerate(parts)
        ]
        segments.append(re.compile("".join(spelled), re.DOTALL))
        names.append(tuple(parts[1::2]))
        rank.append(0 if len(parts) == 1 else 2 if parts[::2] == ["", ""] else 1)
    return Route(examples, tuple(segments), tuple(names), tuple(rank))


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
