"""Bodies compared: their media types, and what each holds."""

from __future__ import annotations

from specloom.diff.occurrences import FactLog, Role, Use
from specloom.diff.places import Spot, name_of
from specloom.diff.schemas.statements import shown
from specloom.diff.words import compare_words
from specloom.spec.media_types import FORM, MULTIPART, covers, essence, is_json
from specloom.spec.view import MediaType, Parameter, encodings, media_types

_SCALARS = frozenset(("string", "integer", "number", "boolean"))
_OTHER_SCALARS = _SCALARS - {"string"}
_ENCODING_WORDS = ("contentType", "style", "explode", "allowReserved")


def compare_content(old: Spot, new: Spot, use: Use, log: FactLog) -> None:
    """The media types of a body, by name without parameters."""
    before = {essence(media.name): media for media in media_types(old.node)}
    after = {essence(media.name): media for media in media_types(new.node)}
    was, now = old.book, new.book
    subject = name_of(new)
    gone = [key for key in before if key not in after]
    come = [key for key in after if key not in before]
    for key in list(gone):
        wider = next((k for k in come if covers(k, key)), None)
        narrower = next((k for k in come if covers(key, k)), None)
        other = wider or narrower
        if other is not None:
            kind = "media-type-widened" if wider else "media-type-narrowed"
            gone.remove(key)
            come.remove(other)
            first, second = before[key], after[other]
            _state_renamed(kind, old, new, (first, second), use, log)
            pair = was.spot(first), now.spot(second)
            compare_media_type(*pair, use, log, _role(key))
    for key in gone:
        name, entry = before[key].name, was.entry(before[key])
        log.state(use, "media-type-removed", entry, None, subject, before=name)
    for key in come:
        name, entry = after[key].name, now.entry(after[key])
        log.state(use, "media-type-added", None, entry, subject, after=name)
    for key in after:
        if key in before:
            first, second = before[key], after[key]
            if _parameters(first.name) != _parameters(second.name):
                kind = "media-type-parameters-changed"
                _state_renamed(kind, old, new, (first, second), use, log)
            pair = was.spot(first), now.spot(second)
            if not log.schemas.same(*pair):
                compare_media_type(*pair, use, log, _role(key))


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
    form = media_type in (FORM, MULTIPART)
    return Role.FORM if form else Role.BODY


def compare_media_type(
    old: Spot, new: Spot, use: Use, log: FactLog, role: Role = Role.BODY
) -> None:
    """What a body of one media type holds, and how its parts are written."""
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
    _compare_encodings(old, new, use, log)
    compare_words(old, new, use, log, name_of(new))


def _compare_encodings(old: Spot, new: Spot, use: Use, log: FactLog) -> None:
    before, after = encodings(old.node), encodings(new.node)
    for name in {**before, **after}:
        was, now = before.get(name), after.get(name)
        said = [
            {w: e.value[w] for w in _ENCODING_WORDS if w in e.value} if e else {}
            for e in (was, now)
        ]
        for each, media in zip(said, (old, new), strict=True):
            stated = each.get("contentType")
            if stated is not None and stated == _default_type(media, name, log):
                del each["contentType"]
        if said[0] != said[1]:
            log.state(
                use,
                "encoding-changed",
                old.book.spot(was) if was else old,
                new.book.spot(now) if now else new,
                f"{name_of(new)}.{name}",
                before=shown(said[0]),
                after=shown(said[1]),
            )


def _default_type(media: Spot, name: str, log: FactLog) -> str | None:
    """The media type of a part of a form where nothing is said, if that is plain."""
    schema = media.child("schema")
    node = log.schemas.shape((schema,)).properties.get(name) if schema else None
    if node is None:
        return None
    shape = log.schemas.shape(node)
    if shape.types == frozenset(("array",)) and "items" in shape.inner:
        shape = log.schemas.shape(shape.inner["items"])
    if shape.types == frozenset(("object",)):
        return "application/json"
    contents = {"contentEncoding", "contentMediaType"} & shape.values.keys()
    encoded = contents or '"binary"' in shape.sets.get("format", {})
    if encoded:
        stated = shape.values.get("contentMediaType")
        return str(stated.value) if stated else "application/octet-stream"
    return "text/plain" if shape.types and shape.types <= _SCALARS else None


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
    plain = _SCALARS if name == "text/plain" else _OTHER_SCALARS
    is_plain = name == "text/plain" or is_json(name)
    return "" if is_plain and types and types <= plain else name


def is_required(spot: Spot) -> bool:
    """Whether a parameter or a header is always there; what is in the path is."""
    return Parameter.of(spot.node).required


def _parameters(name: str) -> list[str]:
    return sorted(p.strip().lower() for p in name.split(";")[1:])
