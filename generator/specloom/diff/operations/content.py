"""Bodies compared: their media types, and what each holds."""

from __future__ import annotations

from specloom.diff.places import Spot, name_of
from specloom.diff.schemas.statements import shown
from specloom.diff.sightings import Seen, Site, Use
from specloom.diff.words import compare_words

_ENCODING_WORDS = ("contentType", "style", "explode", "allowReserved")


def compare_content(old: Spot, new: Spot, use: Use, seen: Seen) -> None:
    """The media types of a body, by name without parameters."""
    before = {_essence(name): (name, s) for name, s in old.entries("content")}
    after = {_essence(name): (name, s) for name, s in new.entries("content")}
    gone = [key for key in before if key not in after]
    come = [key for key in after if key not in before]
    for key in list(gone):
        wider = next((k for k in come if _covers(k, key)), None)
        narrower = next((k for k in come if _covers(key, k)), None)
        other = wider or narrower
        if other is not None:
            kind = "media-type-widened" if wider else "media-type-narrowed"
            gone.remove(key)
            come.remove(other)
            (was, first), (now, second) = before[key], after[other]
            seen.state(use, kind, first, second, name_of(new), before=was, after=now)
            compare_media_type(first.followed(), second.followed(), use, seen)
    for key in gone:
        name, spot = before[key]
        seen.state(use, "media-type-removed", spot, None, name_of(new), before=name)
    for key in come:
        name, spot = after[key]
        seen.state(use, "media-type-added", None, spot, name_of(new), after=name)
    for key in after:
        if key in before:
            (was, first), (now, second) = before[key], after[key]
            if _parameters(was) != _parameters(now):
                kind = "media-type-parameters-changed"
                seen.state(
                    use, kind, first, second, name_of(new), before=was, after=now
                )
            if not seen.schemas.same(first, second):
                compare_media_type(first.followed(), second.followed(), use, seen)


def compare_media_type(old: Spot, new: Spot, use: Use, seen: Seen) -> None:
    """What a body of one media type holds, and how its parts are written."""
    for word in ("schema", "itemSchema"):
        before, after = old.child(word), new.child(word)
        if before is not None and after is not None:
            seen.schema(use, Site.BODY, before, after)
        elif before is not None or after is not None:
            one: Spot | None = before or after
            if one is None or seen.schemas.shape((one,)).anything:
                continue
            turn = "added" if after else "removed"
            kind = f"content-{'item-' if word == 'itemSchema' else ''}schema-{turn}"
            seen.state(use, kind, before or old, after or new, name_of(new))
    _compare_encodings(old, new, use, seen)
    compare_words(old, new, use, seen, name_of(new))


def _compare_encodings(old: Spot, new: Spot, use: Use, seen: Seen) -> None:
    before, after = dict(old.entries("encoding")), dict(new.entries("encoding"))
    for name in {**before, **after}:
        was, now = before.get(name), after.get(name)
        said = [
            {w: s.mapping[w] for w in _ENCODING_WORDS if w in s.mapping} if s else {}
            for s in (was, now)
        ]
        if said[0] != said[1]:
            seen.state(
                use,
                "encoding-changed",
                was or old,
                now or new,
                f"{name_of(new)}.{name}",
                before=shown(said[0]),
                after=shown(said[1]),
            )


def compare_request_body(
    old: Spot | None, new: Spot | None, use: Use, seen: Seen
) -> None:
    """The body that one operation is called with."""
    subject = "request body"
    if old is None and new is not None:
        kind = "required" if new.flag("required") else "optional"
        seen.state(use, f"{kind}-body-added", None, new, subject)
    elif new is None and old is not None:
        seen.state(use, "body-removed", old, None, subject)
    elif old is not None and new is not None and not seen.schemas.same(old, new):
        was, now = old.flag("required"), new.flag("required")
        seen.requiredness(use, "body", old, new, subject, was=was, now=now)
        compare_content(old, new, use, seen)
        compare_words(old, new, use, seen, subject)


def compare_value(old: Spot, new: Spot, use: Use, seen: Seen) -> None:
    """The schema or the content of a parameter or a header."""
    before, after = old.child("schema"), new.child("schema")
    if before is not None and after is not None:
        always = all(s.flag("required") or s.text("in") == "path" for s in (old, new))
        site = Site.REQUIRED_TEXT if always else Site.TEXT
        seen.schema(use, site, before, after)
    elif "content" in old.mapping or "content" in new.mapping:
        compare_content(old, new, use, seen)
    elif before is not None or after is not None:
        turn = "added" if after else "removed"
        seen.state(
            use, f"value-schema-{turn}", before or old, after or new, name_of(new)
        )


def _essence(name: str) -> str:
    return name.partition(";")[0].strip().lower()


def _parameters(name: str) -> list[str]:
    return sorted(p.strip().lower() for p in name.split(";")[1:])


def _covers(wide: str, narrow: str) -> bool:
    """Whether a range of media types holds a media type."""
    if wide == "*/*":
        return narrow != wide
    return wide.endswith("/*") and wide != narrow and narrow.startswith(wide[:-1])
