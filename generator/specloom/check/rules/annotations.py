"""Rules about annotations, the `x-specloom-` words: spelling, place and shape."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from specloom.base.words import is_dotted_path, is_name
from specloom.check.rule import Problem
from specloom.check.walk import UNIONS, Walk, request_content, success_content
from specloom.spec import paging, pointers
from specloom.spec.streams import DONE
from specloom.spec.values import as_dict, as_list, shown
from specloom.spec.view import Place, SecurityScheme

_PREFIX = "x-specloom-"
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110, section 5.6.2
# word -> the kinds of object it may stand on
WORDS: dict[str, tuple[str, ...]] = {
    "x-specloom-accepts": ("schema",),
    "x-specloom-accessor": ("operation",),
    "x-specloom-always": ("parameter",),
    "x-specloom-argument": ("securityScheme", "plain"),
    "x-specloom-attribute": ("header",),
    "x-specloom-env": ("securityScheme", "plain"),
    "x-specloom-errors": ("document",),
    "x-specloom-max-bytes": ("requestBody",),
    "x-specloom-name": ("schema", "parameter"),
    "x-specloom-open": ("schema",),
    "x-specloom-pagination": ("operation",),
    "x-specloom-prefix": ("securityScheme",),
    "x-specloom-removed": ("operation",),
    "x-specloom-stream": ("mediaType",),
}
_PLACES = {
    "document": "the document",
    "header": "a header",
    "mediaType": "a media type",
    "operation": "an operation",
    "parameter": "a parameter",
    "requestBody": "a request body",
    "plain": "a server",
    "schema": "a schema",
    "securityScheme": "a security scheme",
}
_ERROR_WORDS = ("type", "message", "details", "classes")
_CLASS_WORDS = ("name", "also", "status", "type", "base", "description")


def unknown_annotation(walk: Walk) -> Iterator[Problem]:
    """An annotation begins with `x-specloom-` but is none of specloom's.

    It would be passed over in silence; usually it is misspelt.
    """
    for kind in walk.kinds:
        for site in walk.places(kind):
            for word in site.value:
                if word.startswith(_PREFIX) and word not in WORDS:
                    close = get_close_matches(word, WORDS, n=1)
                    yield Problem(
                        pointers.join(site.pointer, word),
                        f"{shown(word)} is no annotation that specloom knows",
                        f"Did you mean {close[0]!r}?" if close else "",
                    )


def misplaced_annotation(walk: Walk) -> Iterator[Problem]:
    """An annotation (`x-specloom-...`) stands on an object where it means nothing."""
    for kind in walk.kinds:
        for site in walk.places(kind):
            for word in site.value:
                if word in WORDS and kind not in WORDS[word]:
                    places = " or ".join(_PLACES[k] for k in WORDS[word])
                    yield Problem(
                        pointers.join(site.pointer, word),
                        f"{word} means nothing here",
                        f"It belongs on {places}.",
                    )


def malformed_annotation(walk: Walk) -> Iterator[Problem]:
    """An annotation (`x-specloom-...`) has a value of the wrong shape.

    `x-specloom-name` is a name in Python, `x-specloom-attribute` a dotted path,
    `x-specloom-open` true or false and on an enum or a union only,
    `x-specloom-accepts` a list of references, `x-specloom-argument` and
    `x-specloom-env` are names, the first of them false for a credential that clients do
    not send, `x-specloom-prefix` a word before the credential in the
    header `Authorization`, `x-specloom-always` a list of texts for a list in a header,
    or true for a parameter of one value. `x-specloom-removed` is a list of parameters,
    each with its `name`, the version `until` which it was taken, and what to do `instead`.
    """
    kinds = ("operation", "schema", "parameter", "header", "securityScheme", "plain")
    for kind in kinds:
        for site in walk.places(kind):
            for word, value in site.value.items():
                problem = _SHAPES[word](value, site, walk) if word in _SHAPES else ""
                if problem:
                    yield Problem(
                        pointers.join(site.pointer, word), f"{shown(value)} {problem}"
                    )


# What is wrong with the value of an annotation, on an object of a document.
_Shape = Callable[[Any, Place, Walk], str]


def _unless(fits: Callable[[Any], bool], problem: str) -> _Shape:
    return lambda value, site, walk: "" if fits(value) else problem


def _is_list_of_references(value: Any) -> bool:
    return bool(as_list(value)) and all("$ref" in as_dict(each) for each in value)


def _says_what_went(value: Any) -> bool:
    known = {"name", "until", "instead"}
    return bool(as_list(value)) and all(
        {"name", "until"} <= as_dict(each).keys() <= known
        and all(isinstance(text, str) and text.strip() for text in each.values())
        for each in value
    )


def _argument_problem(value: Any, site: Place, walk: Walk) -> str:
    # A credential that clients do not send has no argument.
    may_have_none = site.pointer.startswith("/components/securitySchemes/")
    return "" if is_name(value) or (value is False and may_have_none) else "is no name"


def _prefix_problem(value: Any, site: Place, walk: Walk) -> str:
    scheme = SecurityScheme.read(walk.document, *site, "")
    if not scheme.is_authorization:
        return "says nothing, as the credential is not in the header Authorization"
    is_word = isinstance(value, str) and _TOKEN.fullmatch(value)
    return "" if is_word else "is no word that stands before a credential"


def _always_problem(value: Any, site: Place, walk: Walk) -> str:
    if value is not True:
        is_texts = as_list(value) and all(isinstance(item, str) for item in value)
        return "" if is_texts else "is neither a list of texts nor true"
    schema = walk.follow(site.value.get("schema"), f"{site.pointer}/schema").value
    if "const" in schema or len(as_list(schema.get("enum"))) == 1:
        return ""
    return "says nothing, as the schema of the parameter has more than one value"


_SHAPES: Mapping[str, _Shape] = {
    "x-specloom-accepts": _unless(
        _is_list_of_references, "is no list of references to schemas"
    ),
    "x-specloom-always": _always_problem,
    "x-specloom-argument": _argument_problem,
    "x-specloom-attribute": _unless(
        is_dotted_path, "is no dotted path of Python names"
    ),
    "x-specloom-env": _unless(is_name, "is no name"),
    "x-specloom-name": _unless(is_name, "is no name in Python"),
    "x-specloom-open": _unless(
        lambda value: isinstance(value, bool), "is neither true nor false"
    ),
    "x-specloom-prefix": _prefix_problem,
    "x-specloom-removed": _unless(
        _says_what_went, "is no list of objects, each with a name and an until"
    ),
}


def open_without_choices(walk: Walk) -> Iterator[Problem]:
    """`x-specloom-open` stands on a schema that is neither an enum nor a union."""
    for site in walk.schemas:
        if site.value.get("x-specloom-open") is True and not any(
            word in site.value for word in ("enum", "const", *UNIONS)
        ):
            yield Problem(
                f"{site.pointer}/x-specloom-open",
                "this schema is neither an enum nor a union, so it cannot grow",
                "Put it on the enum or the union itself.",
            )


def malformed_pagination(walk: Walk) -> Iterator[Problem]:
    """`x-specloom-pagination` lacks `items` or a way to go on, or has unknown words.

    `items` names a response property. `next` (and `previous`) map a query parameter to
    the response property it takes its value from; `page` and `offset` name a query
    parameter, `url` a response property, `link` is true. `false` instead of all this
    says that the operation gives no list in pages.
    """
    yield from _pagination_problems(walk, "malformed-pagination")


def unknown_pagination_parameter(walk: Walk) -> Iterator[Problem]:
    """`x-specloom-pagination` sets a query parameter the operation does not have."""
    yield from _pagination_problems(walk, "unknown-pagination-parameter")


def unknown_pagination_property(walk: Walk) -> Iterator[Problem]:
    """`x-specloom-pagination` reads a property the response does not have."""
    yield from _pagination_problems(walk, "unknown-pagination-property")


def _pagination_problems(walk: Walk, rule: str) -> Iterator[Problem]:
    for operation in walk.operations:
        base = pointers.join(operation.pointer, paging.WORD)
        for fault in paging.faults(operation):
            if fault.rule == rule:
                hint = fault.hint or _did_you_mean(fault.name, list(fault.known))
                yield Problem(base + fault.pointer, fault.message, hint)


def malformed_stream(walk: Walk) -> Iterator[Problem]:
    """`x-specloom-stream` has unknown words or values of the wrong shape.

    `switch` is the name of a request property, `skip` and `raise` are lists of tags,
    `last` is a tag.
    """
    for site in walk.places("mediaType"):
        if "x-specloom-stream" not in site.value:
            continue
        value = site.value["x-specloom-stream"]
        pointer = pointers.join(site.pointer, "x-specloom-stream")
        if not isinstance(value, dict):
            yield Problem(pointer, f"{shown(value)} is no mapping")
            continue
        for word, part in value.items():
            below = pointers.join(pointer, word)
            if word not in ("switch", "skip", "raise", "last"):
                yield Problem(
                    below,
                    f"{shown(word)} is no word of x-specloom-stream",
                    "It knows switch, skip, raise and last.",
                )
            elif word == "switch" and not isinstance(part, str):
                yield Problem(below, f"{shown(part)} is no name of a request property")
            elif word == "last" and not isinstance(part, str):
                yield Problem(below, f"{shown(part)} is no tag")
            elif word not in ("switch", "last") and not (
                isinstance(part, list) and all(isinstance(tag, str) for tag in part)
            ):
                yield Problem(below, f"{shown(part)} is no list of tags")


def unknown_stream_switch(walk: Walk) -> Iterator[Problem]:
    """`x-specloom-stream` names a switch that is no property of the request body.

    A parameter of the query may be one, too.
    """
    for operation in walk.operations:
        known = {
            name
            for content in request_content(operation)
            for name in walk.properties(*content.schema_or_any)
        }
        known |= {each.name for each in operation.parameters if each.where == "query"}
        for content in success_content(operation):
            stream = as_dict(content.value.get("x-specloom-stream"))
            switch = stream.get("switch")
            if isinstance(switch, str) and switch not in known:
                yield Problem(
                    f"{content.pointer}/x-specloom-stream/switch",
                    f"the request body has no property {shown(switch)}",
                    _did_you_mean(switch, sorted(known)),
                )


def unknown_stream_tag(walk: Walk) -> Iterator[Problem]:
    """`x-specloom-stream` names a tag that no event of the stream has."""
    for site in walk.places("mediaType"):
        stream = as_dict(site.value.get("x-specloom-stream"))
        if not stream:
            continue
        word = "itemSchema" if "itemSchema" in site.value else "schema"
        known = _tags(walk, site.value.get(word), f"{site.pointer}/{word}")
        if not known:
            continue
        last = stream.get("last")
        if isinstance(last, str) and last not in {*known, DONE}:
            yield Problem(
                f"{site.pointer}/x-specloom-stream/last",
                f"no event of this stream has the tag {shown(last)}",
                _did_you_mean(last, sorted(known)),
            )
        for name in ("skip", "raise"):
            for index, tag in enumerate(as_list(stream.get(name))):
                if isinstance(tag, str) and tag not in known:
                    yield Problem(
                        f"{site.pointer}/x-specloom-stream/{name}/{index}",
                        f"no event of this stream has the tag {shown(tag)}",
                        _did_you_mean(tag, sorted(known)),
                    )


def malformed_errors(walk: Walk) -> Iterator[Problem]:
    """`x-specloom-errors` has unknown words or values of the wrong shape.

    `type`, `message` and `details` are dotted paths into the body; each of `classes` has
    a `name` of its own and a `status` or a `type`, or both. `base` names a class above it, and
    `also` lists further names of it.
    """
    base = "/x-specloom-errors"
    if base[1:] not in walk.document.value:
        return
    value = walk.document.value[base[1:]]
    if not isinstance(value, dict):
        yield Problem(base, f"{shown(value)} is no mapping")
        return
    for word, part in value.items():
        if word not in _ERROR_WORDS:
            yield Problem(
                pointers.join(base, word),
                f"{shown(word)} is no word of x-specloom-errors",
                "It knows type, message, details and classes.",
            )
        elif word != "classes" and not (isinstance(part, str) and all(part.split("."))):
            yield Problem(f"{base}/{word}", f"{shown(part)} is no dotted path")
    classes = value.get("classes", [])
    if not isinstance(classes, list):
        yield Problem(f"{base}/classes", f"{shown(classes)} is no list")
        return
    names: set[object] = set()
    for index, entry in enumerate(classes):
        here = f"{base}/classes/{index}"
        if not isinstance(entry, dict):
            yield Problem(here, f"{shown(entry)} is no mapping")
            continue
        for word in entry:
            if word not in _CLASS_WORDS:
                yield Problem(
                    pointers.join(here, word), f"{shown(word)} is no word of a class"
                )
        if "base" in entry and entry["base"] not in names:
            yield Problem(
                f"{here}/base", f"{shown(entry['base'])} is no class that stands above"
            )
        name = entry.get("name")
        if not is_name(name):
            yield Problem(f"{here}/name", f"{shown(name)} is no name of a Python class")
        elif name in names:
            yield Problem(f"{here}/name", f"the class {name} stands here twice")
        else:
            names.add(name)
        if "also" in entry:
            yield from _further_names(entry["also"], f"{here}/also", names)
        status = entry.get("status")
        is_status = type(status) is int and 400 <= status <= 599
        if "status" in entry and not is_status:
            yield Problem(f"{here}/status", f"{shown(status)} is no status of an error")
        if "type" in entry and not isinstance(entry["type"], str):
            yield Problem(f"{here}/type", f"{shown(entry['type'])} is no text")
        if "status" not in entry and "type" not in entry:
            yield Problem(
                here, "this class has neither status nor type, so nothing is it"
            )


def _further_names(
    value: object, pointer: str, names: set[object]
) -> Iterator[Problem]:
    if not isinstance(value, list):
        yield Problem(pointer, f"{shown(value)} is no list of names")
        return
    for index, name in enumerate(value):
        if not is_name(name):
            text = f"{shown(name)} is no name of a Python class"
            yield Problem(f"{pointer}/{index}", text)
        elif name in names:
            yield Problem(f"{pointer}/{index}", f"the class {name} stands here twice")
        else:
            names.add(name)


def _tags(walk: Walk, value: object, pointer: str) -> set[str]:
    """The tags of a union's variants, of unions inside it too."""
    found: set[str] = set()
    todo = [(value, pointer)]
    seen = set()
    while todo:
        site = walk.follow(*todo.pop())
        if site.pointer in seen:
            continue
        seen.add(site.pointer)
        discriminator = as_dict(site.value.get("discriminator"))
        found |= set(as_dict(discriminator.get("mapping")))
        tag = discriminator.get("propertyName", "type")
        prop = walk.properties(*site).get(tag) if isinstance(tag, str) else None
        if prop is not None:
            schema = walk.follow(*prop).value
            values = [schema.get("const"), *as_list(schema.get("enum"))]
            found |= {value for value in values if isinstance(value, str)}
        todo.extend(walk.variants(*site))
    return found


def _did_you_mean(name: str, known: list[str]) -> str:
    close = get_close_matches(name, known, n=1)
    return f"Did you mean {close[0]!r}?" if close else ""
