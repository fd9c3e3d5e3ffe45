"""Responses become models, whether they fit or not."""

from __future__ import annotations

import copy
import json
import logging
import pickle
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Annotated, Any, Literal, TypeAlias

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field, Tag, TypeAdapter, ValidationError
from runtime.core import decode as decoding
from runtime.core.decode import Decoder, fit
from runtime.core.errors import APIResponseValidationError, InvalidArgumentError
from runtime.core.formats import Date, DateTime
from runtime.core.model import Model, Unknown
from runtime.core.origin import Origin
from runtime.core.union import UNKNOWN, tagged
from typing_extensions import TypeAliasType


class TextBlock(Model):
    type: Literal["text"]
    text: str
    citations: list[Citation] | None = None


class Citation(Model):
    url: str
    start: int


class ToolBlock(Model):
    type: Literal["tool"]
    input: dict[str, Any]
    class_: str | None = Field(default=None, alias="class")
    blocks: list[Block] = Field(default=[])


Block: TypeAlias = Annotated[
    Annotated[TextBlock, Tag("text")]
    | Annotated[ToolBlock, Tag("tool")]
    | Annotated[Unknown, Tag(UNKNOWN)],
    tagged("type", "text", "tool"),
]

Score = TypeAliasType("Score", int | float)


class Message(Model):
    id: str
    role: Literal["user", "assistant"] | str
    content: list[Block]
    at: DateTime | None = None
    on: Date | None = None
    usage: dict[str, int] = Field(default={})
    score: Score | None = None
    parent: Message | None = None
    either: Citation | list[Citation] | bool | None = None
    stop: Literal["end", "limit"] | None = None
    old: str | None = None
    anything: Any = None
    size: Annotated[int, Field(ge=0)] = 0


WHOLE: dict[str, Any] = {
    "id": "m_1",
    "role": "assistant",
    "content": [
        {"type": "text", "text": "hi", "citations": [{"url": "u", "start": 1}]},
        {
            "type": "tool",
            "input": {"a": [1]},
            "class": "c",
            "blocks": [{"type": "text", "text": "in"}],
        },
        {"type": "hologram", "beams": [1, {"x": None}]},
        {"no": "type"},
        {"type": 7},
    ],
    "at": "2024-01-02T03:04:05.1234567Z",
    "on": "2024-01-02",
    "usage": {"in": 1},
    "score": 0.5,
    "parent": {"id": "m_0", "role": "system", "content": []},
    "either": [{"url": "u", "start": 1}],
    "stop": None,
    "new": {"deep": [None, 1.5, "x"]},
}

LOGGER = logging.getLogger("example")


def origin(strict: bool = False) -> Origin:
    request = httpx2.Request("GET", "https://example.com/")
    response = httpx2.Response(200, headers={"request-id": "req_1"}, request=request)
    return Origin(response, strict, LOGGER, "request-id")


def decode(kind: Any, value: Any, strict: bool = False) -> Any:
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    return Decoder(kind).decode(data, origin(strict))


def changed(**values: Any) -> dict[str, Any]:
    return {**copy.deepcopy(WHOLE), **values}


def test_what_fits(caplog: pytest.LogCaptureFixture) -> None:
    message = decode(Message, WHOLE)
    text, tool, hologram, untyped, odd = message.content
    assert isinstance(text, TextBlock)
    assert text.citations is not None
    assert isinstance(text.citations[0], Citation)
    assert isinstance(tool, ToolBlock)
    assert tool.class_ == "c"
    assert isinstance(tool.blocks[0], TextBlock)
    assert isinstance(hologram, Unknown)
    assert hologram.beams == [1, {"x": None}]
    assert isinstance(untyped, Unknown)
    assert isinstance(odd, Unknown)
    assert message.at == datetime(2024, 1, 2, 3, 4, 5, 123456, UTC)
    assert message.on == date(2024, 1, 2)
    assert message.parent.role == "system"
    assert message.new == {"deep": [None, 1.5, "x"]}
    assert message.to_dict() == WHOLE
    assert json.loads(message.to_json()) == message.to_dict()
    assert "\n" in message.to_json(indent=2)
    assert not caplog.records


def test_both_ways_give_the_same() -> None:
    result, misfits = fit(Message, WHOLE)
    assert not misfits
    assert result == decode(Message, WHOLE)
    assert result == Message(**WHOLE)


# Every row: what the response holds instead, where it does not fit, and how it reads.
MISFITS: list[tuple[dict[str, Any], list[str], str, Any]] = [
    ({"id": 7}, ["id: expected a string, got an integer"], "id", 7),
    ({"id": None}, ["id: expected a string, got null"], "id", None),
    (
        {"usage": {"in": "1"}},
        ["usage.in: expected an integer, got '1'"],
        "usage",
        {"in": "1"},
    ),
    (
        {"usage": {"in": True}},
        ["usage.in: expected an integer, got a boolean"],
        "usage",
        {"in": True},
    ),
    ({"usage": []}, ["usage: expected an object, got an array"], "usage", []),
    ({"content": "x"}, ["content: expected an array, got 'x'"], "content", "x"),
    (
        {"content": [1]},
        ["content[0]: expected an object, got an integer"],
        "content",
        [1],
    ),
    (
        {"score": "high"},
        ["score: expected an integer or a number, got 'high'"],
        "score",
        "high",
    ),
    ({"parent": 3}, ["parent: expected an object, got an integer"], "parent", 3),
    (
        {"stop": "never"},
        ["stop: expected 'end' or 'limit', got 'never'"],
        "stop",
        "never",
    ),
    ({"at": 5}, ["at: "], "at", 5),
    ({"at": "yesterday"}, ["at: "], "at", "yesterday"),
    ({"on": "2024-13-01"}, ["on: "], "on", "2024-13-01"),
    ({"size": -1}, ["size: Input should be greater than or equal to 0"], "size", -1),
    ({"size": "x"}, ["size: "], "size", "x"),
    ({"old": 5}, ["old: expected a string, got an integer"], "old", 5),
    (
        {"either": 5},
        ["either: expected an object or an array or a boolean or null, got an integer"],
        "either",
        5,
    ),
]


@pytest.mark.parametrize(
    ("change", "faults", "name", "read"), MISFITS, ids=[str(row[0]) for row in MISFITS]
)
def test_what_does_not_fit(
    change: dict[str, Any],
    faults: list[str],
    name: str,
    read: Any,
    caplog: pytest.LogCaptureFixture,
) -> None:
    body = changed(**change)
    message = decode(Message, body)
    assert type(message) is Message
    assert getattr(message, name) == read
    assert message.to_dict() == body
    (record,) = caplog.records
    assert record.levelno == logging.WARNING
    assert record.name == "example"
    for fault in faults:
        assert fault in record.getMessage()
    with pytest.raises(APIResponseValidationError) as caught:
        decode(Message, body, strict=True)
    assert len(caught.value.faults) == len(faults)
    assert caught.value.faults[0].startswith(faults[0])
    assert caught.value.body == body
    assert caught.value.request_id == "req_1"
    # What stands beside the misfit is as if nothing had happened.
    if name != "content":
        assert message.content == decode(Message, WHOLE).content
    if name != "parent":
        assert isinstance(message.parent, Message)


def test_a_missing_field_reads_as_none() -> None:
    message, misfits = fit(Message, {"role": "user", "content": [{"type": "text"}]})
    assert list(map(str, misfits)) == ["id: missing", "content[0].text: missing"]
    assert message.id is None
    assert type(message.content[0]) is TextBlock
    assert message.content[0].text is None
    assert message.usage == {}
    assert message.to_dict() == {"role": "user", "content": [{"type": "text"}]}
    assert "id=None" in repr(message)
    assert message == copy.deepcopy(message) == pickle.loads(pickle.dumps(message))


def test_a_known_tag_stays_its_class() -> None:
    for value in ({"type": "text"}, {"type": "text", "text": 5}):
        block, misfits = fit(Block, value)
        assert type(block) is TextBlock
        assert len(misfits) == 1
        with pytest.raises(ValidationError):
            Decoder(Block).validate_json(json.dumps(value).encode())


def test_tolerance_reaches_deep() -> None:
    body = changed(
        content=[
            {
                "type": "tool",
                "input": 5,
                "blocks": [{"type": "text", "text": "a"}, 7, {"type": "new"}],
            }
        ],
        parent={"id": "p", "role": "user", "content": [], "parent": {"id": 1}},
    )
    message, misfits = fit(Message, body)
    assert list(map(str, misfits)) == [
        "content[0].input: expected an object, got an integer",
        "content[0].blocks[1]: expected an object, got an integer",
        "parent.parent.id: expected a string, got an integer",
        "parent.parent.role: missing",
        "parent.parent.content: missing",
    ]
    blocks = message.content[0].blocks
    assert [type(block) for block in blocks] == [TextBlock, int, Unknown]
    assert type(message.parent.parent) is Message


def test_a_union_without_tag_takes_the_best() -> None:
    message, misfits = fit(Message, changed(either={"url": "u", "start": "1"}))
    assert type(message.either) is Citation
    assert list(map(str, misfits)) == ["either.start: expected an integer, got '1'"]
    message, misfits = fit(Message, changed(either=[{"url": 1, "start": 1}]))
    assert type(message.either[0]) is Citation
    assert list(map(str, misfits)) == [
        "either[0].url: expected a string, got an integer"
    ]


@pytest.mark.parametrize("value", [5, "x", None, [], True, 1.5])
def test_a_model_that_is_no_object(
    value: Any, caplog: pytest.LogCaptureFixture
) -> None:
    assert decode(Message, value) == value
    assert "the whole: expected an object" in caplog.text


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (list[Message], [WHOLE]),
        (dict[str, list[Block]], {"a": [{"type": "text", "text": "x"}]}),
        (Message | None, None),
        (Message | None, WHOLE),
        (Block, {"type": "text", "text": "x"}),
        (Score, 1),
        (Score, 1.5),
        (Literal["a", 1], 1),
        (int, 5),
        (str, "x"),
        (bool, True),
        (Any, {"x": [1]}),
        (list[Any], [1]),
        (dict, {"a": 1}),
        (list, [1]),
        (Unknown, {"a": 1}),
    ],
    ids=str,
)
def test_kinds(kind: Any, value: Any, caplog: pytest.LogCaptureFixture) -> None:
    result = decode(kind, value)
    tolerant, misfits = fit(kind, value)
    assert not misfits
    assert tolerant == result
    assert not caplog.records


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (list[Message], [WHOLE, 5, {}]),
        (dict[str, Block], {"a": 5, "b": {"type": "tool"}}),
        (Message | None, "x"),
        (Score, "x"),
        (float, "x"),
        (None, 5),
        (set[int], [1, "x"]),
    ],
    ids=str,
)
def test_kinds_that_do_not_fit(
    kind: Any, value: Any, caplog: pytest.LogCaptureFixture
) -> None:
    decode(kind, value)
    assert len(caplog.records) == 1
    with pytest.raises(APIResponseValidationError):
        decode(kind, value, strict=True)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"<html>", "no JSON"),
        (b"", "it is empty"),
        (b'{"id": ', "no JSON"),
        (b"\xff\xfe\xfd", "no JSON"),
        (b"[" * 100_000, "Expecting value"),
        (b'{"id":' * 5000 + b"1" + b"}" * 4999, "Expecting ',' delimiter"),
        (b"[" * 5000 + b"]" * 5000 + b"x", "Extra data"),
        (b'[{"a" 1' + b"[" * 5000, "Expecting ':' delimiter"),
        (b"[" * 5000 + b"{1", "Expecting property name"),
    ],
)
def test_what_is_no_json(data: bytes, message: str) -> None:
    with pytest.raises(APIResponseValidationError, match=message) as caught:
        decode(Message, data)
    assert caught.value.body == data.decode("utf-8", "replace")
    assert caught.value.faults == ()


def test_json_that_only_the_standard_library_reads() -> None:
    assert decode(str, b'"\\ud800"') == "\ud800"
    assert decode(Unknown, b'\xef\xbb\xbf{"a": "\\ud800"}').to_dict() == {"a": "\ud800"}


@pytest.mark.parametrize("depth", [150, 201, 300, 990, 5_000, 100_000])
@pytest.mark.parametrize(
    ("head", "tail"),
    [("[", "]"), ('{"a":', "}"), ('[ 1 , {"b\\u00e9" : ', ' , "c" : [ ] } ]')],
)
def test_json_of_any_depth_is_read(depth: int, head: str, tail: str) -> None:
    value = decode(Any, (head * depth + "7" + tail * depth).encode())
    levels = 0
    while isinstance(value, list | dict):
        inner = value if isinstance(value, list) else list(value.values())
        assert len(inner) == len(json.loads(f"[{head}0{tail}]")[0]) or levels % 2
        value = inner[1] if "1" in head and isinstance(value, list) else inner[0]
        levels += 1
    assert value == 7
    assert levels == depth * (2 if "1" in head else 1)


@pytest.mark.parametrize("depth", [300, 5_000])
def test_a_model_with_deep_fields_is_still_one(depth: int) -> None:
    message = decode(
        Unknown,
        b'{"id": "a", "deep": ' + b"[" * depth + b'{"b": 2.50}' + b"]" * depth + b"}",
    )
    assert message.id == "a"
    assert isinstance(message.deep, list)
    value = message.to_dict()["deep"]
    assert value is not message.deep
    for _ in range(depth):
        (value,) = value
    assert value == {"b": 2.5}


def test_what_python_cannot_write_so_deep_is_an_error_of_ours() -> None:
    depth = 200_000
    message = decode(Unknown, b'{"deep": ' + b"[" * depth + b"]" * depth + b"}")
    with pytest.raises(InvalidArgumentError, match="cannot be written as JSON"):
        message.to_json()


def test_nothing_where_nothing_is_allowed() -> None:
    assert decode(Message | None, b"") is None
    assert decode(Message | None, b" \n") is None


def test_many_misfits_are_counted_not_listed(caplog: pytest.LogCaptureFixture) -> None:
    decode(list[int], ["x"] * 100)
    assert "and 80 more" in caplog.text
    assert len(caplog.text) < 3000


class Tree(Model):
    x: Tree | list[Tree] | dict[str, Tree] | None = None


def test_a_value_that_branches_too_often_is_given_up_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Deeper, and pydantic itself collects a misfit for each of 2**depth ways.
    monkeypatch.setattr(decoding, "_MAX_TRIALS", 50)
    value: Any = "leaf"
    for _ in range(8):
        value = {"x": value}
    fitting = decoding._Fitting()
    result = fitting.walk(Tree, value, "", 0)
    assert type(result) is Tree
    assert result.to_dict() == value
    assert fitting.misfits
    assert fitting.trials < 50 + 3 * 8


def test_numbers_are_alike_on_both_ways() -> None:
    assert type(decode(list[float], [1])[0]) is float
    assert [type(item) for item in fit(list[float], [1, 10**400, "x"])[0]] == [
        float,
        int,
        str,
    ]


# Date-times and dates.


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2024-01-02T03:04:05Z", datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("2024-01-02t03:04:05z", datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)),
        (
            "2024-01-02T03:04:05.1234567+00:00",
            datetime(2024, 1, 2, 3, 4, 5, 123456, UTC),
        ),
        (
            "2024-01-02T03:04:05-05:30",
            datetime(
                2024, 1, 2, 3, 4, 5, tzinfo=timezone(-timedelta(hours=5, minutes=30))
            ),
        ),
    ],
)
def test_date_time(text: str, value: datetime) -> None:
    adapter = TypeAdapter(DateTime)
    assert adapter.validate_json(json.dumps(text)) == value
    assert adapter.validate_python(text) == value
    assert adapter.validate_python(value) is value


@pytest.mark.parametrize(
    "value",
    [
        5,
        1.5,
        "1700000000",
        "2024-01-02",
        "2024-01-02T03:04",
        "2024-01-02T03:04:05",
        True,
        None,
        "",
        "2024-01-02T03:04:05+0530",
        "2024-02-30T00:00:00Z",
    ],
)
def test_no_date_time(value: Any) -> None:
    adapter = TypeAdapter(DateTime)
    with pytest.raises(ValidationError):
        adapter.validate_json(json.dumps(value))
    with pytest.raises(ValidationError):
        adapter.validate_python(value)


def test_date() -> None:
    adapter = TypeAdapter(Date)
    assert adapter.validate_json('"2024-01-02"') == date(2024, 1, 2)
    assert adapter.validate_python("2024-01-02") == date(2024, 1, 2)
    assert adapter.validate_python(date(2024, 1, 2)) == date(2024, 1, 2)
    for value in (5, "17000", "2024-01-02T00:00:00Z", "2024-02-30"):
        with pytest.raises(ValidationError):
            adapter.validate_json(json.dumps(value))


# Models.


class Inner(Model):
    given: Annotated[Later, Field(alias="as")]


class Outer(Model):
    inner: Inner


class Later(Model):
    id: str


def test_aliases_that_are_read_late() -> None:
    value = {"inner": {"as": {"id": "a"}}}
    assert decode(Outer, value).to_dict() == value
    assert fit(Outer, value)[0].to_dict() == value


def test_a_model_takes_python_values() -> None:
    message = Message(id="a", role="user", content=[TextBlock(type="text", text="x")])
    assert message.to_dict() == {
        "id": "a",
        "role": "user",
        "content": [{"type": "text", "text": "x"}],
    }
    with pytest.raises(ValidationError):
        Message(id=5, role="user", content=[])  # type: ignore[arg-type]


def test_an_explicit_null_is_kept() -> None:
    value = {"type": "text", "text": "x", "citations": None}
    assert decode(Block, value).to_dict() == value


def test_a_model_can_be_changed() -> None:
    block = TextBlock(type="text", text="x")
    block.citations = []
    assert block.to_dict()["citations"] == []


def test_pydantic_dumps_agree() -> None:
    message = decode(Message, WHOLE)
    dumped = message.model_dump(mode="json", by_alias=True, exclude_unset=True)
    assert dumped == message.to_dict()
    assert (
        json.loads(message.model_dump_json(by_alias=True, exclude_unset=True)) == dumped
    )


def test_headers_belong_to_the_whole() -> None:
    response = httpx2.Response(200, json=WHOLE, headers={"request-id": "req_1"})
    message = Decoder[Message](Message).decode_response(Origin(response, False, LOGGER))
    assert message._response_headers is not None
    assert message._response_headers["request-id"] == "req_1"
    assert message.content[0]._response_headers is None
    assert message == decode(Message, WHOLE)
    assert repr(message) == repr(decode(Message, WHOLE))
    assert message.to_dict() == decode(Message, WHOLE).to_dict()
    for again in (
        copy.copy(message),
        copy.deepcopy(message),
        pickle.loads(pickle.dumps(message)),
    ):
        assert again == message
        assert again._response_headers is None


@pytest.mark.parametrize(
    ("kind", "content_type", "content", "result"),
    [
        (bytes, "application/json", b"{}", b"{}"),
        (str, "text/plain", b"5", "5"),
        (str, "application/json", b'"5"', "5"),
        (type(None), "text/html", b"<html>", None),
        (None, "", b"", None),
    ],
)
def test_results_that_are_no_models(
    kind: Any, content_type: str, content: bytes, result: Any
) -> None:
    response = httpx2.Response(
        200, content=content, headers={"content-type": content_type}
    )
    assert Decoder(kind).decode_response(Origin(response, True, LOGGER)) == result


def test_unions_take_model_instances() -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(list[Block])
    blocks = [TextBlock(type="text", text="x"), Unknown(type="z")]  # type: ignore[call-arg]
    assert adapter.validate_python(blocks) == blocks


def test_a_union_without_a_variant_for_the_rest() -> None:
    closed = Annotated[
        Annotated[TextBlock, Tag("text")] | Annotated[ToolBlock, Tag("tool")],
        tagged("type", "text", "tool"),
    ]
    assert type(decode(closed, {"type": "text", "text": "x"})) is TextBlock
    result, misfits = fit(closed, {"type": "new"})
    assert result == {"type": "new"}
    assert len(misfits) == 1


def test_a_union_with_an_untagged_member_is_refused() -> None:
    with pytest.raises(TypeError, match="has no Tag"):
        TypeAdapter(Annotated[TextBlock | ToolBlock, tagged("type", "text")])


def test_the_first_answer_needs_no_validator() -> None:
    class Rare(Model):
        name: str
        kind: Literal["a", "b"] | str | None = None
        size: int = 0

    data = b'{"name": "n", "kind": "c", "new": [1]}'
    decoder: Decoder[Any] = Decoder(Rare)
    first = decoder.decode(data, origin())
    assert not Rare.__pydantic_complete__
    second = decoder.decode(data, origin())
    assert Rare.__pydantic_complete__
    assert state(first) == state(second)


@pytest.mark.parametrize(
    "value",
    [
        {"class_": "c"},  # the name in Python of a field that is `class` on the wire
        {"both": 1},  # a union that is no matter of order
        {"size": -1},
        {"size": "1"},
        {"tagged": {"type": "text"}},
        {"at": "2024-01-02T03:04:05Z"},
        [],
        None,
    ],
)
def test_what_is_in_doubt_is_left_to_the_validator(value: Any) -> None:
    class Doubtful(Model):
        class_: str | None = Field(default=None, alias="class")
        both: float | int | None = None
        size: Annotated[int, Field(ge=0)] = 0
        tagged: Block | None = None
        at: DateTime | None = None

    built: Decoder[Any] = Decoder(Doubtful)
    built.validate_json  # noqa: B018  # builds it
    data = json.dumps(value).encode()
    first = decode(Doubtful, data)
    assert state(first) == state(built.decode(data, origin()))


# Whatever comes.

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(
        st.sampled_from(
            [
                "id",
                "role",
                "content",
                "at",
                "usage",
                "parent",
                "either",
                "type",
                "text",
                "blocks",
                "class",
                "input",
                "score",
                "url",
                "start",
            ]
        )
        | st.text(max_size=3),
        inner | st.sampled_from(["text", "tool", "2024-01-02T03:04:05Z", "hologram"]),
        max_size=6,
    ),
    max_leaves=40,
)


@given(JSON)
def test_whatever_comes_is_decoded_and_given_back(value: Any) -> None:
    data = json.dumps(value).encode()
    for kind in (
        Message,
        Block,
        list[Block],
        Message | None,
        dict[str, Message],
        Score,
    ):
        result: Any = Decoder(kind).decode(data, origin())
        assert plain(result) == value
        built: Decoder[Any] = Decoder(kind)
        built.validate_json  # noqa: B018  # builds it
        assert state(result) == state(built.decode(data, origin()))
        direct, misfits = fit(kind, json.loads(data))
        assert plain(direct) == value
        try:
            Decoder(kind).validate_json(data)
        except ValidationError:
            assert misfits
        else:
            assert not misfits
        if isinstance(result, Model):
            again = fit(kind, result.to_dict())[0]
            assert again.to_dict() == value
            repr(result)


def state(value: Any) -> Any:
    """All that a value is made of, with the class of each part."""
    if isinstance(value, Model):
        parts = (vars(value), value.model_extra, value.model_fields_set)
        return (type(value), *map(state, parts))
    if isinstance(value, dict):
        return [(key, state(item)) for key, item in value.items()]
    if isinstance(value, list | tuple):
        return [state(item) for item in value]
    return (type(value), value)


def plain(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value


@given(st.binary(max_size=60))
def test_whatever_bytes_come(data: bytes) -> None:
    try:
        decode(Message, data)
    except APIResponseValidationError as error:
        assert error.faults == ()
