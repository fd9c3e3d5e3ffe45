"""Bodies compared: their media types, and what each holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from specloom.diff.lifecycle import compare_lifecycle
from specloom.diff.occurrences import FactLog, Occurrence, Role, Use
from specloom.diff.operations.encodings import Part, compare_encodings
from specloom.diff.places import Spot, name_of
from specloom.diff.report import Flow
from specloom.diff.schemas.applicability import SCALARS
from specloom.diff.schemas.statements import shown
from specloom.diff.words import compare_words
from specloom.spec.media_types import FORM, MULTIPART, covers, essence, is_json
from specloom.spec.view import MediaType, Parameter, headers, media_types

_OTHER_SCALARS = SCALARS - {"string"}


def compare_content(old: Spot, new: Spot, use: Use, log: FactLog) -> None:
    """The media types of a body, by name; parameters tell apart what has one name."""
    before, after = _by_name(old, new)
    was, now = old.book, new.book
    subject = name_of(new)
    gone = [key for key in before if key not in after]
    come = [key for key in after if key not in before]
    pairs = [(key, key, "") for key in after if key in before]
    for key in list(gone):
        found = _successor(key, come)
        if found is not None:
            kind, other = found
            gone.remove(key)
            come.remove(other)
            pairs.append((key, other, kind))
    for key in gone:
        range_ = _range_of(key, after)
        if range_ is not None:
            pairs.append((key, range_, ""))
        traits = frozenset(("covered",) if range_ else ())
        name, entry = before[key].name, was.entry(before[key])
        kind = "media-type-removed"
        log.state(use, kind, entry, None, subject, before=name, traits=traits)
    for key in come:
        range_ = _range_of(key, before)
        if range_ is not None:
            pairs.append((range_, key, ""))
        name, entry = after[key].name, now.entry(after[key])
        log.state(use, "media-type-added", None, entry, subject, after=name)
    for key, other, kind in pairs:
        first, second = before[key], after[other]
        if key == other and _parameters(first.name) != _parameters(second.name):
            kind = "media-type-parameters-changed"
        if kind:
            _state_renamed(kind, old, new, (first, second), use, log)
        pair = was.spot(first), now.spot(second)
        if key != other or not log.schemas.same(*pair):
            _compare_media_type(*pair, essence(first.name), use, log)


_Named = dict[str, MediaType]


def _by_name(old: Spot, new: Spot) -> tuple[_Named, _Named]:
    """The media types of both sides; with parameters where a name stands for several."""
    sides = [media_types(side.node) for side in (old, new)]
    counted = [Counter(essence(media.name) for media in side) for side in sides]
    several = {name for count in counted for name, n in count.items() if n > 1}
    before, after = ({_key(m.name, several): m for m in side[::-1]} for side in sides)
    return dict(reversed(before.items())), dict(reversed(after.items()))


def _key(name: str, several: Collection[str]) -> str:
    said = [each for each in _parameters(name) if not each.startswith("charset=")]
    plain = essence(name)
    return ";".join((plain, *said)) if plain in several else plain


def _successor(key: str, come: Sequence[str]) -> tuple[str, str] | None:
    """What took the place of a media type, and how it differs."""
    for kind, found in (
        (
            "media-type-parameters-changed",
            [k for k in come if essence(k) == essence(key)],
        ),
        ("media-type-widened", [k for k in come if covers(k, key)]),
        ("media-type-narrowed", [k for k in come if covers(key, k)]),
    ):
        if found:
            return kind, found[0]
    return None


def _range_of(key: str, others: Mapping[str, MediaType]) -> str | None:
    """The narrowest range of another side that has a media type."""
    found = [other for other in others if covers(other, key)]
    return max(found, key=len, default=None)


def _state_renamed(
    kind: str,
    old: Spot,
    new: Spot,
    pair: tuple[MediaType, MediaType],
    use: Use,
    log: FactLog,
) -> None:
    first, second = pair
    log.state(
        use,
        kind,
        old.book.entry(first),
        new.book.entry(second),
        name_of(new),
        before=first.name,
        after=second.name,
    )


def _role(media_type: str) -> Role:
    """How the schema of a body of this media type is judged."""
    if media_type in (FORM, MULTIPART):
        return Role.FORM
    is_xml = media_type.endswith(("/xml", "+xml", "/*"))
    return Role.XML if is_xml else Role.BODY


def _compare_media_type(
    old: Spot, new: Spot, media_type: str, use: Use, log: FactLog
) -> None:
    """What a body of one media type holds, and how its parts are written."""
    role = _role(media_type)
    for word in ("schema", "itemSchema"):
        before, after = old.child(word), new.child(word)
        if before is not None and after is not None:
            log.schema(use, role, before, after)
        elif before is not None or after is not None:
            one: Spot | None = before or after
            if one is None or log.schemas.shape((one,)).anything:
                continue
            turn = "added" if after else "removed"
            kind = f"content-{'item-' if word == 'itemSchema' else ''}schema-{turn}"
            log.state(use, kind, before or old, after or new, name_of(new))
    for part in compare_encodings(old, new, media_type, use, log):
        _compare_part_headers((old, new), part, use, log)
    compare_words(old, new, use, log, name_of(new))


def _compare_part_headers(
    media: tuple[Spot, Spot], part: Part, use: Use, log: FactLog
) -> None:
    """What stands before the content of a part of a multipart body."""
    old, new = (
        each.book.spot(said) if said else Spot(each.book, each.pointer, {})
        for each, said in zip(media, (part.old, part.new), strict=True)
    )
    compare_headers(old, new, use, log, f"{name_of(media[1])}.{part.name}, ")


def compare_request_body(
    old: Spot | None, new: Spot | None, use: Use, log: FactLog
) -> None:
    """The body that one operation is called with."""
    subject = "request body"
    if old is None and new is not None:
        kind = "required" if is_required(new) else "optional"
        log.state(use, f"{kind}-body-added", None, new, subject)
    elif new is None and old is not None:
        log.state(use, "body-removed", old, None, subject)
    elif old is not None and new is not None and not log.schemas.same(old, new):
        was, now = is_required(old), is_required(new)
        log.requiredness(use, "body", old, new, subject, was=was, now=now)
        compare_content(old, new, use, log)
        compare_words(old, new, use, log, subject)


def compare_value(old: Spot, new: Spot, use: Use, log: FactLog) -> None:
    """The schema or the content of a parameter or a header."""
    before, after = _schema(old, new, log), _schema(new, old, log)
    if before is not None and after is not None:
        always = is_required(old) and is_required(new)
        site = Role.REQUIRED_TEXT if always else Role.TEXT
        log.schema(use, site, before, after)
    elif media_types(old.node) or media_types(new.node):
        compare_content(old, new, use, log)
    elif before is not None or after is not None:
        turn = "added" if after else "removed"
        log.state(
            use, f"value-schema-{turn}", before or old, after or new, name_of(new)
        )


def _schema(spot: Spot, other: Spot, log: FactLog) -> Spot | None:
    """The schema of a value that is written as text, on both sides."""
    media = next(iter(media_types(spot.node)), None)
    if media is None or "schema" not in other.mapping or _media_type(spot, log):
        return spot.child("schema")
    return spot.child("schema") or spot.book.spot(media).child("schema")


def written_otherwise(old: Spot, new: Spot, log: FactLog) -> tuple[str, str] | None:
    """How a value is written, where one side says it by a style, one by a media type."""
    if ("schema" in old.mapping) == ("schema" in new.mapping):
        return None
    if not (media_types(old.node) or media_types(new.node)):
        return None
    before, after = _media_type(old, log), _media_type(new, log)
    return (before or "text", after or "text") if before != after else None


def _media_type(spot: Spot, log: FactLog) -> str:
    """The media type that a parameter or a header is written in; "" for plain text.

    A number is the same text in JSON.
    """
    media = next(iter(media_types(spot.node)), None)
    if media is None or "schema" in spot.mapping:
        return ""
    schema, name = spot.book.spot(media).child("schema"), essence(media.name)
    types = log.schemas.shape((schema,)).types if schema else None
    plain = SCALARS if name == "text/plain" else _OTHER_SCALARS
    is_plain = name == "text/plain" or is_json(name)
    return "" if is_plain and types and types <= plain else name


def is_required(spot: Spot) -> bool:
    """Whether a parameter or a header is always there; what is in the path is."""
    return Parameter.of(spot.node).required


def _parameters(name: str) -> list[str]:
    return sorted(p.strip().lower() for p in name.split(";")[1:])


def explodes(spot: Spot) -> bool:
    """Whether each item of a list is written on its own."""
    return Parameter.of(spot.node).explode


def is_scalar(spot: Spot, log: FactLog) -> bool:
    """Whether a parameter or header holds a single value."""
    schema = spot.child("schema")
    if schema is None:
        return False
    types = log.schemas.shape((schema,)).types
    return types is not None and types <= SCALARS


def is_simple(spot: Spot, log: FactLog) -> bool:
    """Whether it holds no object, so that style `simple` writes it in one way."""
    schema = spot.child("schema")
    types = log.schemas.shape((schema,)).types if schema else None
    return types is not None and "object" not in types


def compare_headers(
    old: Spot, new: Spot, use: Use, log: FactLog, owner: str = ""
) -> None:
    """The headers of a response, or of one part of a body.

    Args:
        owner: whose they are, for messages, where that is not the response.
    """
    before = {h.name.lower(): old.book.spot(h) for h in headers(old.node)}
    after = {h.name.lower(): new.book.spot(h) for h in headers(new.node)}
    for name in {**before, **after}:
        first, second = before.get(name), after.get(name)
        label = f"{owner}header {name}"
        if second is None and first is not None:
            kind = "required" if is_required(first) else "optional"
            log.state(use, f"{kind}-header-removed", first, None, label)
        elif first is None and second is not None:
            kind = "header-added"
            if use.flow is Flow.REQUEST and is_required(second):
                kind = "required-header-added"
            log.state(use, kind, None, second, label)
        elif first and second and not log.schemas.same(first, second):
            _compare_header(first, second, use, log, label)


def _compare_header(old: Spot, new: Spot, use: Use, log: FactLog, name: str) -> None:
    was, now = is_required(old), is_required(new)
    log.requiredness(use, "header", old, new, name, was=was, now=now)
    explode = explodes(old), explodes(new)
    written = written_otherwise(old, new, log)
    if written is not None:
        log.state(
            use,
            "header-style-changed",
            old.child("content") or old,
            new.child("content") or new,
            name,
            before=written[0],
            after=written[1],
        )
    elif explode[0] != explode[1] and not (is_simple(old, log) and is_simple(new, log)):
        log.state(
            use,
            "header-style-changed",
            old.child("explode") or old,
            new.child("explode") or new,
            name,
            before=f"explode {shown(explode[0])}",
            after=f"explode {shown(explode[1])}",
        )
    for fact in compare_lifecycle(old, new, name, log.schemas.calendar):
        log.direct.append(Occurrence(fact, use))
    compare_words(old, new, use, log, name)
    if written is None:
        compare_value(old, new, use, log)
