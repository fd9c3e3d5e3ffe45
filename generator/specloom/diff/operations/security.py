"""Credentials compared: what is asked for, and how it is presented."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from specloom.diff.occurrences import FactLog, Use
from specloom.diff.places import Spot
from specloom.diff.report import Flow
from specloom.spec.view import flows, requirements

# One way to be let in: scheme -> the scopes it asks for.
Alternative = dict[str, frozenset[str]]

_GLOBAL = Use(None, Flow.OTHER)
# Fields that say where and how a credential is sent; any other value is another one.
_PRESENTED = ("type", "in", "name", "scheme")
_URLS = ("authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl")


class _Stated(NamedTuple):
    """The ways in that a document or an operation lists; none asks for nothing."""

    place: Spot  # the list, or its owner where there is no list
    ways: list[tuple[Alternative, Spot]]


def compare_requirements(old: Spot, new: Spot, use: Use, log: FactLog) -> None:
    """What an operation asks for, where it or its older self says so itself."""
    before, after = _stated(old), _stated(new)
    if before is not None or after is not None:
        _compare(before or _global(old), after or _global(new), use, log)


def compare_global(old: Spot, new: Spot, uses: Iterable[Use], log: FactLog) -> None:
    """What a document asks for where an operation says nothing.

    Args:
        uses: the operations that say nothing on either side.
    """
    before, after = (_stated(side) or _Stated(side, []) for side in (old, new))
    if [way for way, _ in before.ways] != [way for way, _ in after.ways]:
        for use in uses:
            _compare(before, after, use, log)


def _global(operation: Spot) -> _Stated:
    return _stated(operation.book.root()) or _Stated(operation, [])


def _stated(owner: Spot) -> _Stated | None:
    listed = requirements(owner.node)
    if listed is None:
        return None
    return _Stated(
        owner.child("security") or owner,
        [
            ({n: frozenset(s) for n, s in each.scopes.items()}, owner.book.spot(each))
            for each in listed
        ],
    )


def _compare(old: _Stated, new: _Stated, use: Use, log: FactLog) -> None:
    before, after = _by_first_key(old), _as_named_before(old, new)
    gone = [pair for pair in before if not any(pair[0] == way for way, _ in after)]
    come = [pair for pair in after if not any(pair[0] == way for way, _ in before)]
    for way, spot in list(gone):
        other = next((p for p in come if p[0].keys() == way.keys()), None)
        if other is not None:
            gone.remove((way, spot))
            come.remove(other)
            _compare_scopes(way, other[0], spot, other[1], use, log)
    places = old.place, new.place
    if not before and come:
        kind = "security-added"
        if any(not way for way, _ in come):
            return  # asking for nothing was allowed, and still is
        names = " or ".join(_name(way) for way, _ in come)
        log.state(use, kind, places[0], places[1], "security", after=names)
        return
    if not after and gone:
        if any(not way for way, _ in before):
            return
        names = " or ".join(_name(way) for way, _ in gone)
        log.state(
            use, "security-removed", places[0], places[1], "security", before=names
        )
        return
    for way, spot in gone:
        if any(_covers(other, way) for other, _ in come):
            continue  # who shows that much goes on, and what is enough now is said
        stricter = [other for other, _ in come if _covers(way, other)]
        # Whoever shows what it asked for shows what another way asks for.
        covered = any(_covers(other, way) for other, _ in after)
        log.state(
            use,
            "security-alternative-removed",
            spot,
            places[1],
            "security",
            before=_name(way),
            after=f": it takes {' or '.join(map(_name, stricter))}" if stricter else "",
            traits=frozenset(("covered",) if covered else ()),
        )
    for way, spot in come:
        if any(other and _covers(other, way) for other, _ in before):
            continue  # who showed that much was let in before
        kind = "security-alternative-added"
        log.state(use, kind, places[0], spot, "security", after=_name(way))


def _covers(way: Alternative, stricter: Alternative) -> bool:
    """Whether all credentials of one way are among those of another."""
    return all(n in stricter and scopes <= stricter[n] for n, scopes in way.items())


def _as_named_before(old: _Stated, new: _Stated) -> list[tuple[Alternative, Spot]]:
    """The new ways in; a scheme that only has another key by its old one."""
    before, after = _schemes(old.place), _schemes(new.place)
    names = _first_keys(before)
    kept = {n: names[n] for n in after if n in before and _alike(before[n], after[n])}
    renamed = {n: names[was] for n, was in _old_keys(before, after).items()}
    return _renamed(new.ways, {**kept, **renamed})


def _by_first_key(stated: _Stated) -> list[tuple[Alternative, Spot]]:
    """The ways in; of schemes that are the same, the first one stands for all."""
    return _renamed(stated.ways, _first_keys(_schemes(stated.place)))


def _first_keys(schemes: Mapping[str, Spot]) -> dict[str, str]:
    names: dict[str, str] = {}
    for name, scheme in schemes.items():
        same = (key for key in names if _alike(schemes[key], scheme))
        names[name] = next(same, name)
    return names


def _renamed(
    ways: Iterable[tuple[Alternative, Spot]], names: Mapping[str, str]
) -> list[tuple[Alternative, Spot]]:
    return [({names.get(n, n): s for n, s in way.items()}, at) for way, at in ways]


def _old_keys(before: Mapping[str, Spot], after: Mapping[str, Spot]) -> dict[str, str]:
    """The keys of schemes that only have another one -> the old ones."""
    gone = {name: spot for name, spot in before.items() if name not in after}
    names: dict[str, str] = {}
    for name, spot in after.items():
        if name in before:
            continue
        same = [key for key, scheme in gone.items() if _alike(scheme, spot)]
        if len(same) == 1:
            names[name] = same[0]
            del gone[same[0]]
    return names


def _alike(old: Spot, new: Spot) -> bool:
    return _sent(old) == _sent(new)


def _sent(scheme: Spot) -> dict[str, Any]:
    """What a scheme says of how a credential is sent; headers know no case."""
    said = {
        key: value
        for key, value in scheme.mapping.items()
        if key not in ("description", "bearerFormat")
    }
    folded = ("scheme", "name") if said.get("in") == "header" else ("scheme",)
    for key in folded:
        if isinstance(said.get(key), str):
            said[key] = said[key].lower()
    return said


def _compare_scopes(
    was: Alternative, now: Alternative, old: Spot, new: Spot, use: Use, log: FactLog
) -> None:
    for scheme in now:
        for scope in sorted(now[scheme] - was[scheme]):
            log.state(
                use, "security-scope-added", old, new, f"security {scheme}", after=scope
            )
        for scope in sorted(was[scheme] - now[scheme]):
            kind = "security-scope-removed"
            log.state(use, kind, old, new, f"security {scheme}", before=scope)


def _name(way: Alternative) -> str:
    return " and ".join(sorted(way)) or "nothing"


def compare_schemes(old: Spot, new: Spot, log: FactLog) -> None:
    """The credentials that a document declares."""
    before, after = _schemes(old), _schemes(new)
    renamed = _old_keys(before, after)
    asked = _asked_for(old)
    for name in {**before, **after}:
        if name in renamed or name in renamed.values():
            continue  # its key is not sent
        was, now = before.get(name), after.get(name)
        subject = f"security scheme {name}"
        if was is None or now is None:
            turn = "added" if now else "removed"
            log.state(_GLOBAL, f"security-scheme-{turn}", was, now, subject)
        elif was.value != now.value:
            relied_on = asked is None or name in asked
            traits = frozenset(() if relied_on else ("unasked",))
            _compare_scheme(was, now, subject, traits, log)


def _asked_for(document: Spot) -> set[str] | None:
    """The schemes that operations ask for; None where there are no operations yet."""
    operations = [
        operation
        for item in document.book.document.view.paths
        for operation in item.operations
    ]
    if not operations:
        return None
    return {n for each in operations for way in each.security for n in way.scopes}


def _schemes(document: Spot) -> dict[str, Spot]:
    book = document.book
    schemes = book.document.view.security_schemes
    return {name: book.spot(scheme) for name, scheme in schemes.items()}


def _compare_scheme(
    old: Spot, new: Spot, subject: str, traits: frozenset[str], log: FactLog
) -> None:
    presented = [
        {w: str(said[w]) for w in _PRESENTED if w in said}
        for said in (_sent(old), _sent(new))
    ]
    if presented[0] != presented[1]:
        log.state(
            _GLOBAL,
            "security-scheme-changed",
            old,
            new,
            subject,
            before=_presented(presented[0]),
            after=_presented(presented[1]),
            traits=traits,
        )
    if presented[0].get("type") != presented[1].get("type"):
        return  # what only one of them has goes without saying
    for kind, word in (
        ("security-scheme-url-changed", "openIdConnectUrl"),
        ("security-scheme-url-changed", "oauth2MetadataUrl"),
        ("bearer-format-changed", "bearerFormat"),
    ):
        _compare_word(kind, word, (old, new), subject, traits, log)
    before, after = _flows(old), _flows(new)
    for name in {**before, **after}:
        was, now = before.get(name), after.get(name)
        named = f"{subject}, flow {name}"
        if was is None or now is None:
            turn = "added" if now else "removed"
            log.state(_GLOBAL, f"oauth-flow-{turn}", was, now, named, traits=traits)
            continue
        for word in _URLS:
            kind = "security-scheme-url-changed"
            _compare_word(kind, word, (was, now), named, traits, log)
        _compare_declared_scopes(was, now, named, traits, log)


def _presented(said: Mapping[str, str]) -> str:
    """How credentials are shown, in words."""
    match said.get("type", "").lower():
        case "apikey":
            where, name = said.get("in", "nowhere"), said.get("name", "no name")
            return f"key in {where} {name}"
        case "http":
            return f"HTTP {said.get('scheme', 'without a scheme')}"
        case "oauth2":
            return "OAuth 2"
        case "openidconnect":
            return "OpenID Connect"
    return said.get("type", "nothing")


def _flows(scheme: Spot) -> dict[str, Spot]:
    return {name: scheme.book.spot(flow) for name, flow in flows(scheme.node).items()}


def _compare_word(
    kind: str,
    word: str,
    sides: tuple[Spot, Spot],
    subject: str,
    traits: frozenset[str],
    log: FactLog,
) -> None:
    old, new = sides
    was, now = old.text(word), new.text(word)
    if was != now:
        log.state(
            _GLOBAL,
            kind,
            old.child(word) or old,
            new.child(word) or new,
            subject,
            before=f"{word} {was or 'missing'}",
            after=f"{word} {now or 'missing'}",
            traits=traits,
        )


def _compare_declared_scopes(
    old: Spot, new: Spot, subject: str, traits: frozenset[str], log: FactLog
) -> None:
    before, after = dict(old.entries("scopes")), dict(new.entries("scopes"))
    for scope in {**before, **after}:
        was, now = before.get(scope), after.get(scope)
        if was is None or now is None:
            turn = "added" if now else "removed"
            named = f"{subject}: {scope}"
            log.state(_GLOBAL, f"oauth-scope-{turn}", was, now, named, traits=traits)
