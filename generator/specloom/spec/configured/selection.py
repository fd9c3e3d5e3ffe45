"""The operations that a configuration wants, and what goes with the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from specloom.base.patterns import matches
from specloom.base.statements import Said, Selector
from specloom.spec import pointers
from specloom.spec.configured.edited import Edited
from specloom.spec.configured.subjects import label
from specloom.spec.document import Document
from specloom.spec.grammar import METHODS
from specloom.spec.values import as_dict
from specloom.spec.view import Operation

_NOUNS = {"tags": "tag", "paths": "path", "operations": "operation"}


class Unused(NamedTuple):
    """A selector that selects nothing, with what it could have named."""

    at: str
    key: str
    noun: str
    known: tuple[str, ...]


def selected(
    documents: Sequence[Document], said: Said
) -> tuple[list[Document], list[Unused]]:
    """The documents with the operations that are wanted, and without what only others use."""
    if not (said.include or said.exclude):
        return list(documents), []
    used: set[Selector] = set()
    found = []
    known: dict[str, dict[str, None]] = {by: {} for by in _NOUNS}
    for document in documents:
        gone = []
        for operation, is_call in _operations(document):
            for by in _NOUNS:
                known[by].update(dict.fromkeys(_names(operation, by)))
            taken = [s for s in said.include if is_call and _selects(s, operation)]
            refused = [s for s in said.exclude if _selects(s, operation)]
            used.update(taken, refused)
            if refused or (is_call and said.include and not taken):
                gone.append(operation.pointer)
        found.append(_without(document, gone) if gone else document)
    unused = [
        Unused(s.at, s.key, _NOUNS[s.by], tuple(known[s.by]))
        for s in (*said.include, *said.exclude)
        if s not in used
    ]
    return found, unused


def _operations(document: Document) -> Iterator[tuple[Operation, bool]]:
    """Every operation and webhook, and whether the client calls it."""
    for operation in document.operations():
        yield operation, True
    for item in document.view.webhooks:
        for operation in item.operations:
            yield operation, False


def _names(operation: Operation, by: str) -> tuple[str, ...]:
    if by == "tags":
        return operation.tags
    if by == "paths":
        return (operation.path,)
    return tuple(filter(None, (operation.label, operation.id)))


def _selects(selector: Selector, operation: Operation) -> bool:
    key = label(selector.key) if selector.by == "operations" else selector.key
    return any(matches(key, name) for name in _names(operation, selector.by))


def _without(document: Document, gone: Sequence[str]) -> Document:
    """The document without some operations and the components that only they use."""
    edited = Edited(document)
    leaving = [pointers.get(document.value, pointer) for pointer in gone]
    for pointer in gone:
        edited.remove(pointer)
        item = pointers.parent(pointer)
        if pointers.tokens(item)[-1] == "additionalOperations":
            item = pointers.parent(item)
        left = as_dict(pointers.get(edited.document.value, item))
        if not any(method in left for method in METHODS) and not left.get(
            "additionalOperations"
        ):
            # What the path says for all of its operations goes with them.
            leaving.append(left)
            edited.remove(item)
    for pointer in _only_used_by(edited.document, leaving):
        edited.remove(pointer)
    return edited.document


def _only_used_by(document: Document, leaving: Iterable[Any]) -> list[str]:
    """Components that what leaves refers to, and nothing of what stays.

    What nobody refers to stays, and all that it refers to.
    """
    components = {
        pointers.join("/components", section, name): part
        for section, named in as_dict(document.value.get("components")).items()
        for name, part in as_dict(named).items()
    }
    refers = {pointer: set(_referred(part)) for pointer, part in components.items()}

    def reached(start: Iterable[str]) -> set[str]:
        found: set[str] = set()
        waiting = list(start)
        while waiting:
            pointer = waiting.pop()
            if pointer not in found and pointer in refers:
                found.add(pointer)
                waiting += refers[pointer]
        return found

    theirs = reached(ref for part in leaving for ref in _referred(part))
    rest = {k: v for k, v in document.value.items() if k != "components"}
    others = [pointer for pointer in refers if pointer not in theirs]
    kept = reached([*_referred(rest), *others])
    return [
        pointer
        for pointer in refers
        if pointer in theirs - kept
        and not pointer.startswith("/components/securitySchemes/")
    ]


def _referred(value: Any) -> Iterator[str]:
    """The components that references in a value lead to, or into."""
    waiting = [value]
    while waiting:
        part = waiting.pop()
        if isinstance(part, list):
            waiting += part
        elif isinstance(part, dict):
            ref = part.get("$ref")
            if isinstance(ref, str):
                yield from _component(ref)
            mapping = as_dict(part.get("discriminator")).get("mapping")
            for target in as_dict(mapping).values():
                if isinstance(target, str):
                    yield from _component(pointers.mapping_ref(target))
            waiting += part.values()


def _component(ref: str) -> Iterator[str]:
    try:
        names = pointers.tokens(pointers.from_ref(ref))
    except ValueError:
        return
    if names[:1] == ["components"] and len(names) > 2:
        yield pointers.from_tokens(names[:3])
