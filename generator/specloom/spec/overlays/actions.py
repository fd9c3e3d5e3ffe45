"""One action of an overlay, done to one file.

Source: Overlay Specification 1.1.0, Action Object; 1.0.0 where it says otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any

from jsonpath_rfc9535 import JSONPathNode, JSONPathQuery
from jsonpath_rfc9535.exceptions import JSONPathError
from jsonpath_rfc9535.segments import JSONPathChildSegment
from jsonpath_rfc9535.selectors import NameSelector

from specloom.base.diagnostics import Finding
from specloom.spec import pointers
from specloom.spec.overlays.document import RULE, Action, Overlay, finding
from specloom.spec.overlays.parts import Location, Part

MISMATCH = "overlay-mismatch"

_KEPT = "what the description says stays"
_NEEDS_1_1 = "Write `overlay: 1.1.0` at the top: it has this, 1.0 has not."


class Doing:
    """An action that is done to one file after another.

    Args:
        overlay: what the action is part of.
        action: what is done.
    """

    def __init__(self, overlay: Overlay, action: Action) -> None:
        self.overlay = overlay
        self.action = action
        self.findings: list[Finding] = []

    def to(self, whole: Part) -> list[Location]:
        """Do it to a file; the places that were selected."""
        selected = self._select(self.action.query, whole, "target")
        locations = list(selected)
        if self.action.does == "remove":
            self._remove(whole, locations)
        elif locations and self._are_of_one_kind(selected.values()):
            new = self._new(whole)
            for location in locations if new is not None else ():
                assert new is not None
                self._change(whole, location, new)
        return locations

    def _select(
        self, query: JSONPathQuery, whole: Part, word: str
    ) -> dict[Location, Any]:
        """What a JSONPath selects, each place once, with the value there."""
        try:
            return {node.location: node.value for node in query.finditer(whole.value)}
        except (JSONPathError, RecursionError) as error:
            said = f"the JSONPath cannot be followed: {error}"
            self._note(f"/{word}", said, rule=RULE)
            return {}

    def _are_of_one_kind(self, values: Iterable[Any]) -> bool:
        """Whether one value can be put into all of these; 1.0 does not ask for it."""
        kinds = sorted({_noun(value) for value in values})
        if len(kinds) == 1 or not self.overlay.minor:
            return True
        said = f"the target is {' here, and '.join(kinds)} there"
        self._note("/target", said, "Narrow the target, or write an action for each.")
        return False

    def _remove(self, whole: Part, locations: list[Location]) -> None:
        # From the end, so that no index changes before its turn.
        for location in sorted(locations, key=_depth_and_index, reverse=True):
            if not location:
                self._note("/target", "the whole document cannot be removed")
                continue
            above = whole.reach(location[:-1])
            if above is not None and above.child(location[-1]) is not None:
                above.remove(location[-1])

    def _new(self, whole: Part) -> Part | None:
        """What is put into the places that were selected; None where there is nothing."""
        action = self.action
        if action.copy is None:
            pointer = f"{action.pointer}/update"
            source = self.overlay.source
            return Part(pointers.get(source.value, pointer), source, pointer)
        found = self._select(action.copy, whole, "copy")
        if len(found) != 1:
            said = f"copy selects {len(found) or 'no'} places, and has to select one"
            self._note("/copy", said)
            return None
        part = whole.reach(next(iter(found)))
        assert part is not None, "it was selected"
        return part.copied()

    def _change(self, whole: Part, location: Location, new: Part) -> None:
        """Put something new into what stands at a location."""
        part = whole.reach(location)
        assert part is not None, "it was selected, and nothing was removed"
        if isinstance(part.value, list):
            self._into_array(part, new)
        elif isinstance(part.value, dict):
            if isinstance(new.value, dict):
                self._merge(part, new)
            else:
                said = f"the target is an object, and this is {_noun(new.value)}"
                self._note_misfit(new, said)
        elif isinstance(new.value, dict | list):
            said = f"the target is {_noun(part.value)}, and this is {_noun(new.value)}"
            self._note_misfit(new, said)
        elif not self.overlay.minor:
            said = (
                f"the target is {_noun(part.value)}; it has to be an object or an array"
            )
            self._note("/target", said, _NEEDS_1_1)
        else:
            above = whole.reach(location[:-1])
            assert above is not None, "what is in it was selected"
            above.put(location[-1], new.copied())

    def _into_array(self, part: Part, new: Part) -> None:
        if not isinstance(new.value, list):
            part.append(new.copied())
        elif self.overlay.minor:
            for _, item in new.members():
                part.append(item.copied())
        else:
            said = "this array becomes one item of the array that is the target"
            hint = (
                f"{_NEEDS_1_1} There, its items are added; or write an action for each."
            )
            self._note("/update", said, hint, instead="an array in an array is written")
            part.append(new.copied())

    def _merge(self, part: Part, new: Part) -> None:
        """Merge an object into another; both say where they are written."""
        for key, added in new.members():
            old = part.child(key)
            if old is None or _noun(old.value) == _noun(added.value) == "a plain value":
                part.put(key, added.copied())
            elif isinstance(old.value, dict) and isinstance(added.value, dict):
                part.put(key, old.opened())
                self._merge(old, added)
            elif isinstance(old.value, list) and isinstance(added.value, list):
                part.put(key, old.opened())
                for _, item in added.members():
                    old.append(item.copied())
            else:
                said = f"{key!r} is {_noun(old.value)} there, and {_noun(added.value)} here"
                self._note_misfit(added, said)

    def _note_misfit(self, new: Part, message: str) -> None:
        """Report what does not fit where it is to be put, where it is written."""
        hint = "Remove it with an action of its own, then add it to what it is in."
        if self.action.does == "copy":
            self._note("/copy", f"{message} (what is copied)", hint)
            return
        below = new.pointer.removeprefix(self.action.pointer)
        self._note(below, message, hint)

    def _note(
        self,
        below: str,
        message: str,
        hint: str = "",
        *,
        instead: str = _KEPT,
        rule: str = MISMATCH,
    ) -> None:
        place = f"{self.action.pointer}{below}"
        said = finding(self.overlay.source, place, rule, message, hint, instead=instead)
        if said not in self.findings:  # the same in many places
            self.findings.append(said)


def why_nothing(action: Action, whole: Part) -> tuple[str, list[str]]:
    """Where the way of a JSONPath ends that selects nothing, and a name that is near.

    The first is a clause, such as "#/paths has no '/pet'"; empty where no step of the
    way can be blamed alone.
    """
    nodes = [
        JSONPathNode(value=whole.value, location=(), parent=None, root=whole.value)
    ]
    way = "$"
    for segment in action.query.segments:
        selected = list(segment.resolve(nodes))
        if selected:
            nodes, way = selected, f"{way}{segment}"
            continue
        if not isinstance(segment, JSONPathChildSegment) or len(segment.selectors) > 1:
            break
        selector = segment.selectors[0]
        if not isinstance(selector, NameSelector):
            return f"nothing in {_shown(nodes, way)} fits {segment!s}", []
        known = [str(k) for n in nodes if isinstance(n.value, dict) for k in n.value]
        near = get_close_matches(selector.name, list(dict.fromkeys(known))[:5000], n=1)
        return f"{_shown(nodes, way)} has no {selector.name!r}", near
    return "", []


def _shown(nodes: list[JSONPathNode], way: str) -> str:
    return (
        pointers.to_ref(pointers.from_tokens(nodes[0].location))
        if len(nodes) == 1
        else way
    )


def _noun(value: Any) -> str:
    if isinstance(value, dict):
        return "an object"
    return "an array" if isinstance(value, list) else "a plain value"


def _depth_and_index(location: Location) -> tuple[int, int]:
    last = location[-1] if location else -1
    return len(location), last if isinstance(last, int) else -1
