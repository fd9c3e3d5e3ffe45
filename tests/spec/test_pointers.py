"""JSON pointers and the references made of them."""

from __future__ import annotations

import pytest
from specloom.spec import pointers


def test_pointers_survive_the_round_trip() -> None:
    """Through tokens and through `$ref`."""
    names = ["paths", "/a~b/{id}", "200", "ü %", ""]
    pointer = pointers.from_tokens(names)
    assert pointers.tokens(pointer) == names
    assert pointers.from_ref(pointers.to_ref(pointer)) == pointer
    assert pointers.from_ref("#") == pointers.from_ref("") == ""
    assert pointers.from_ref("#/paths/~1a%7Bid%7D") == "/paths/~1a{id}"


@pytest.mark.parametrize("ref", ["other.yaml#/A", "#anchor", "other.yaml"])
def test_references_elsewhere_are_no_pointers(ref: str) -> None:
    """Neither files nor anchors."""
    with pytest.raises(ValueError, match="not a local reference"):
        pointers.from_ref(ref)


@pytest.mark.parametrize("pointer", ["/b", "/a/2", "/a/x", "/a/-1", "/a/0/x", "/a/²"])
def test_nothing_there_is_a_key_error(pointer: str) -> None:
    """Whatever the reason."""
    with pytest.raises(KeyError):
        pointers.get({"a": ["x", "y"]}, pointer)


def test_replacing_shares_what_it_does_not_touch() -> None:
    """And leaves the original alone."""
    value = {"a": [{"b": 1}, 2], "c": {}}
    changed = pointers.replaced(value, "/a/0/b", 3)
    assert changed == {"a": [{"b": 3}, 2], "c": {}}
    assert value["a"] == [{"b": 1}, 2]
    assert changed["c"] is value["c"]


@pytest.mark.parametrize(
    ("target", "ref"),
    [
        ("Dog", "#/components/schemas/Dog"),
        ("#/components/schemas/Dog", "#/components/schemas/Dog"),
        ("dog.yaml", "dog.yaml"),
        ("schemas/dog#/Dog", "schemas/dog#/Dog"),
    ],
)
def test_mapping_targets_become_references(target: str, ref: str) -> None:
    """A bare name is a schema's."""
    assert pointers.mapping_ref(target) == ref
