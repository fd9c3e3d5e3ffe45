"""Where an operation belongs and what it is called there, as its description has it.

Each rule looks at one operation alone, so that a name stays what it is whatever else a
description gets.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from specloom.api.model import OperationName
from specloom.base.words import words
from specloom.spec import view

_VERSION = re.compile(r"v[0-9]+(\.[0-9]+)?((alpha|beta)[0-9]*)?\Z|[0-9.-]+\Z|api\Z")
_PLACEHOLDER = re.compile(r"\{[^}]*\}")
_SWITCH = re.compile(r"(?:^|&)([A-Za-z]\w*)=true(?=&|\Z)")
_ENDING = re.compile(r"\.(json|xml)\Z")

# What a framework puts behind a tag in the names of its operations.
_TAG_ENDINGS = (("controller",), ())

# How a segment begins that says what to do rather than what it is done to.
_ACTIONS = frozenset(
    {"accept", "activate", "add", "apply", "approve", "archive", "assign", "bulk"}
    | {"cancel", "check", "clear", "clone", "close", "commit", "complete", "confirm"}
    | {"copy", "count", "deactivate", "disable", "download", "enable", "execute"}
    | {"export", "find", "generate", "import", "invite", "lock", "login", "logout"}
    | {"merge", "move", "open", "pause", "ping", "preview", "publish", "query"}
    | {"refresh", "reject", "remove", "render", "reset", "restart", "restore"}
    | {"resume", "retry", "revoke", "run", "scan", "search", "send", "start", "stop"}
    | {"submit", "sync", "test", "trigger", "unarchive", "unlock", "update", "upload"}
    | {"validate", "verify"}
)

_NOUNS_TOO = frozenset(
    {"bulk", "commit", "copy", "export", "import", "login", "merge", "query", "run"}
    | {"scan", "search", "sync", "test", "upload", "download", "preview", "trigger"}
)

# Inside each other: a class for each, with the texts of those around it.
_MOST_RESOURCES = 20

# Plurals without an s.
_MANY = frozenset({"children", "people"})

_ON_ONE = {"get": "retrieve", "post": "update", "put": "update", "patch": "update"}
_ON_ALL = {"get": "list", "post": "create", "put": "update", "patch": "update"}


def called(site: view.Operation) -> OperationName:
    """What an operation is called; without an operationId, by its method and path."""
    stated = site.value.get("x-specloom-accessor")
    wanted = stated.strip(".") if isinstance(stated, str) else ""
    return OperationName(
        id=site.id or f"{site.method.lower()}_{site.path}",
        has_id=bool(site.id),
        tags=tuple(site.tags),
        method=site.method.upper(),
        path=site.path,
        wanted_accessor=tuple(wanted.split(".")) if wanted else None,
    )


class Considered(NamedTuple):
    """A place that an operation could have, and why."""

    accessor: tuple[str, ...]
    why: str


def accessor(name: OperationName) -> tuple[str, ...]:
    """The resources of an operation and its method, as short as a person has them.

    The resource is the first tag, and what repeats the tag or the path goes from the
    operationId. Where there is none, or one that is only the path with the method behind
    it (`models_list`), both come from the path. Annotations do not
    count here.
    """
    return considered(name)[-1].accessor


def considered(name: OperationName) -> list[Considered]:
    """What comes into question for an operation, the shortest last."""
    if not name.has_id:
        why = "it has no operationId: the path gives resources, the HTTP method a verb"
        return [Considered(_from_path(name), why)]
    whole = "the first tag and the operationId" if name.tags else "the operationId"
    found = [Considered(whole_accessor(name), whole)]
    if not name.tags and _repeats_path(name):
        why = "the operationId is the path with the method behind it: the path is read"
        return [*found, Considered(_from_path(name), why)]
    plain = _without_path(name)
    if plain != name.id:
        why = "without the path and the HTTP method at the end of the operationId"
        found.append(Considered((*name.tags[:1], plain), why))
    if name.tags:
        short = _without_tag(plain, name.tags[0])
        if short != plain:
            why = "without the tag at the beginning of the operationId"
            found.append(Considered((name.tags[0], short), why))
    return found


def chosen(
    operations: Sequence[OperationName],
    wanted: Sequence[Sequence[str] | None],
    spelled: Callable[[Sequence[str]], tuple[str, ...]],
) -> list[tuple[str, ...]]:
    """What each operation asks to be called: what is wanted, or what follows from it.

    One whose short name is wanted by another operation, or that of an earlier one, asks
    for one that tells the two apart, or for that of its whole operationId. An action by
    its path that others have as a resource is the method `create` of that resource. Two
    may still ask for the same.

    Args:
        spelled: resources and a method as a language writes them.
    """

    def short(parts: Sequence[str]) -> tuple[str, ...]:
        return spelled((*parts[:-1][:_MOST_RESOURCES], *parts[-1:]))

    taken = {
        short(wish): operation
        for operation, wish in zip(operations, wanted, strict=True)
        if wish
    }
    asked = [
        wish or accessor(operation)
        for operation, wish in zip(operations, wanted, strict=True)
    ]
    names = list(map(short, asked))
    resources = {name[:length] for name in names for length in range(1, len(name))}
    found = []
    for operation, wish, name in zip(operations, wanted, names, strict=True):
        if name in resources and not wish and (thing := _as_thing(operation)):
            name = short(thing)
        if name in taken and not wish:
            longer = _apart_from(taken[name], operation)
            if longer is None or short(longer) in taken:
                longer = whole_accessor(operation)
            name = short(longer)
        taken.setdefault(name, operation)
        found.append(name)
    return found


def whole_accessor(name: OperationName) -> tuple[str, ...]:
    """The same with all of the operationId, for one whose short name is taken."""
    return (*name.tags[:1], name.id)


# --- From an operationId ---------------------------------------------------------


def _without_path(name: OperationName) -> str:
    """An operationId of FastAPI without its own path and method.

    `get_order_orders__order_id__get` of GET /orders/{order_id} is `get_order`.
    """
    for path in (name.path, name.path.rstrip("/")):  # redirected, or written without
        plain = name.id.removesuffix(
            re.sub(r"\W", "_", f"{path}_{name.method.lower()}")
        )
        if plain != name.id and words(plain):
            return plain
    return name.id


def _without_tag(text: str, tag: str) -> str:
    """An operationId without the tag that it begins with.

    `emails_send` of `emails` is `send`; `listEmails` stays, because it reads well.
    """
    found = words(text)
    plain = [word.lower() for word in found]
    start = 2 if _VERSION.match("".join(plain[:2])) else 0  # `v1` is two words
    own = [word.lower() for word in words(tag)]
    for ending in _TAG_ENDINGS:
        prefix = [*own, *ending]
        stop = start + len(prefix)
        if prefix and plain[start:stop] == prefix and len(plain) > stop:
            rest = found[stop:]
            if rest[0].isalpha() and not _VERSION.match(
                "".join(plain[stop : stop + 2])
            ):
                return "_".join(rest)
    return text


def _repeats_path(name: OperationName) -> bool:
    """Whether an operationId is the path with the method behind it.

    Such as `models_list` of GET /v1/models. One that begins with a verb, as `get_models`,
    was written as a name.
    """
    said = [word.lower() for word in words(name.id)]
    method = name.method.lower()
    verbs = {method, "list"} if method == "get" else {method}
    if not said or said[-1] not in verbs:
        return False
    said = said[:-1]
    segments = _segments(name.path)
    every = [word for each in segments for word in _lower_words(each)]
    fixed = [
        word
        for each in segments
        if not _PLACEHOLDER.search(each)
        for word in _lower_words(each)
    ]
    return bool(said) and said in (every, fixed)


# --- From a path -----------------------------------------------------------------


def _from_path(name: OperationName) -> tuple[str, ...]:
    """Resources and a method by the shape of a path.

    GET /v1/models/{id} is `models.retrieve`, GET /v1/models `models.list`, and
    POST /v1/models/{id}/archive `models.archive`.
    """
    shape = _shape_of(name)
    if shape is None:
        return (*name.tags[:1], name.id)
    return (*shape.resources, "_".join([shape.verb, *shape.below]))


def _apart_from(other: OperationName, name: OperationName) -> tuple[str, ...] | None:
    """What tells an operation without an operationId from the one that has its name.

    The version in the path, the HTTP method, or the placeholder at the end of the path,
    whichever differs first; None where none of them does.
    """
    shape = None if name.has_id else _shape_of(name)
    if shape is None:
        return None
    version = _version(name.path)
    if version and version != _version(other.path):
        if name.tags:
            return (*shape.resources, "_".join([shape.verb, *shape.below, version]))
        return (version, *shape.resources, shape.verb)
    if name.method != other.method:
        return (*shape.resources, "_".join([name.method.lower(), *shape.below]))
    end = _segments(name.path)[-1]
    if _PLACEHOLDER.search(end):
        return (*shape.resources, "_".join([shape.verb, *shape.below, "by", end]))
    return None


def _as_thing(name: OperationName) -> tuple[str, ...] | None:
    """A POST that its path says to be an action, where others make a resource of that.

    POST /search is `search.create` beside GET /search; None for all other operations.
    """
    from_path = not name.has_id or (not name.tags and _repeats_path(name))
    shape = _shape_of(name, actions=False) if from_path else None
    if shape is None or name.method != "POST":
        return None
    return (*shape.resources, "_".join([shape.verb, *shape.below]))


class _Shape(NamedTuple):
    """What a path and an HTTP method say."""

    resources: tuple[str, ...]
    verb: str
    below: tuple[str, ...]  # what the verb is done to, beside the resource of a tag


def _shape_of(name: OperationName, *, actions: bool = True) -> _Shape | None:
    segments = _segments(name.path)
    method = name.method.lower()
    resources = [each for each in segments if not _PLACEHOLDER.search(each)]
    if not resources:
        return None
    if _PLACEHOLDER.search(segments[-1]):
        verb = _ON_ONE.get(method, method)
    elif actions and method == "post" and _is_action(resources, segments):
        verb = resources.pop()
    elif method == "get" and not _is_plural(resources[-1]):
        verb = "retrieve"
    else:
        verb = _ON_ALL.get(method, method)
    if not name.tags:
        return _Shape(tuple(resources), verb, ())
    tag = _lower_words(name.tags[0])
    places = [n for n, each in enumerate(resources) if _lower_words(each) == tag]
    below = resources[places[-1] + 1 :] if places else resources
    return _Shape((name.tags[0],), verb, tuple(below))


def _is_action(resources: Sequence[str], segments: Sequence[str]) -> bool:
    last = resources[-1]
    first, *others = _lower_words(last)
    # `count_tokens` does something, `login_links` are things.
    thing = bool(others) and first in _NOUNS_TOO and _is_plural(last)
    if first in _ACTIONS and not thing:
        return True
    below_one = len(segments) > 1 and bool(_PLACEHOLDER.search(segments[-2]))
    return below_one and not _is_plural(last)


def _is_plural(segment: str) -> bool:
    word = (_lower_words(segment) or [""])[-1]
    if word in _MANY:
        return True
    return word.endswith("s") and not word.endswith(("ss", "us", "is"))


def _segments(path: str) -> list[str]:
    """The parts of a path, without versions in front and what says the format.

    A switch in its query comes first: `/v1/models?beta=true` is `beta`, `models`.
    """
    bare, _, query = path.partition("#")[0].partition("?")
    parts = _parts(bare)
    return [*_SWITCH.findall(query), *parts[_versions(parts) :]]


def _version(path: str) -> str | None:
    """The version at the beginning of a path; None where it has none."""
    parts = _parts(path.partition("?")[0])
    return next((p for p in parts[: _versions(parts)] if p.lower() != "api"), None)


def _parts(bare: str) -> list[str]:
    parts = [_ENDING.sub("", part) for part in bare.split("/")]
    return [part for part in parts if words(part)]


def _versions(parts: Sequence[str]) -> int:
    """How many parts are versions that stand in front."""
    count = 0
    while count < len(parts) - 1 and _VERSION.match(parts[count].lower()):
        count += 1
    return count


def _lower_words(text: str) -> list[str]:
    return [word.lower() for word in words(text)]
