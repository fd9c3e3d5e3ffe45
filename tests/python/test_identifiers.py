"""Names: what a spec calls a thing, and what Python calls it."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel
from specloom.base.words import pascal_case, snake_case
from specloom.python import identifiers, reserved


@pytest.mark.parametrize(
    ("text", "snake", "pascal"),
    [
        ("listPets", "list_pets", "ListPets"),
        ("HTTPServer", "http_server", "HTTPServer"),
        ("getHTTPResponse", "get_http_response", "GetHTTPResponse"),
        ("list-pets", "list_pets", "ListPets"),
        ("list pets", "list_pets", "ListPets"),
        ("api.v2", "api_v2", "ApiV2"),
        ("pets_v2", "pets_v2", "PetsV2"),
        ("x-api-key", "x_api_key", "XApiKey"),
        ("Message", "message", "Message"),
        ("already_snake_9", "already_snake_9", "AlreadySnake9"),
        ("../../etc/passwd", "etc_passwd", "EtcPasswd"),
        ("", "", ""),
        ("///", "", ""),
    ],
)
def test_cases(text: str, snake: str, pascal: str) -> None:
    assert snake_case(text) == snake
    assert pascal_case(text) == pascal


def test_what_is_a_name_already_stays() -> None:
    for name in ("a", "snake_case", "with_9_digits", "_private"):
        assert snake_case(name) == name
    for name in ("Pet", "HTTPError", "V2Pet"):
        assert pascal_case(name) == name


@given(st.text())
def test_every_text_becomes_an_identifier(text: str) -> None:
    for name in (
        identifiers.identifier(text),
        identifiers.field_name(text, ()),
        identifiers.class_name(text),
        identifiers.module_name(text),
        identifiers.method_name(text),
        identifiers.param_class_name(identifiers.class_name(text)),
    ):
        assert name.isidentifier(), (text, name)
        assert not keyword.iskeyword(name), (text, name)


@given(st.text())
def test_no_module_leaves_its_folder(text: str) -> None:
    name = identifiers.module_name(text)
    assert "/" not in name
    assert "\\" not in name
    assert "." not in name
    assert not name.startswith("_"), "hidden, and where the runtime is"


@given(st.text())
def test_fields_are_public_and_hide_nothing_of_pydantic(text: str) -> None:
    name = identifiers.field_name(text, ())
    assert not name.startswith("_")
    assert name not in vars(BaseModel), text


@pytest.mark.parametrize("word", [*keyword.kwlist, "str", "int", "dict"])
def test_keywords_and_types_get_an_underscore(word: str) -> None:
    assert identifiers.identifier(word.lower()).removesuffix("_") == word.lower()
    if keyword.iskeyword(word) and word.islower():
        assert identifiers.identifier(word) == f"{word}_"
        assert identifiers.method_name(word) == f"{word}_"
        assert identifiers.module_name(word) == f"{word}_"


def test_a_taken_name_is_not_given_twice() -> None:
    assert identifiers.client_argument("name", ["name"]) == "name_"
    assert identifiers.client_argument("name", ["name", "name_"]) == "name_value"
    taken: list[str] = []
    for text in ("a-b", "a_b", "a b", "aB", "a.b"):
        taken.append(identifiers.field_name(text, taken))
    assert len(set(taken)) == len(taken)


@given(st.lists(st.text(max_size=4), max_size=6))
def test_fields_of_one_object_are_unique(texts: list[str]) -> None:
    taken: list[str] = []
    for text in texts:
        taken.append(identifiers.field_name(text, taken))
    assert len(set(taken)) == len(taken)


def test_params_are_told_from_models() -> None:
    assert identifiers.param_class_name("Message") == "MessageParam"
    assert identifiers.param_class_name("MessageParam") == "MessageParam"
    assert identifiers.param_class_name("MessageCreateParams") == "MessageCreateParams"


@pytest.mark.parametrize(
    "name",
    ["Any", "Literal", "Field", "TypedDict", "Unknown", "None", "Date", "DateTime"],
)
def test_classes_do_not_hide_what_their_modules_use(name: str) -> None:
    assert identifiers.class_name(name) == f"{name}Schema"


@pytest.mark.parametrize("name", sorted(reserved.ANNOTATIONS))
def test_no_argument_hides_a_builtin_type(name: str) -> None:
    assert identifiers.identifier(name) == f"{name}_"
