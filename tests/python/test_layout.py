"""Our own layout of generated code is black's, byte for byte, or it is none."""

from __future__ import annotations

import ast
import random
import textwrap
from collections.abc import Callable, Mapping
from functools import cache
from importlib.metadata import version
from pathlib import Path

import black
import pytest
from black.mode import TargetVersion
from hypothesis import given, settings
from hypothesis import strategies as st
from specloom.api.lower import lower
from specloom.base.cache import Cache
from specloom.base.workers import Workers
from specloom.config.reader import NAME, default_config, read_config
from specloom.python.formatting import KNOWN_BLACK
from specloom.python.layout.modules import laid_out
from specloom.python.naming import name_api
from specloom.python.render import render
from specloom.runs.package_info import package_info
from specloom.runs.read import read

from tests.golden import CASES, case_names

ROOT = Path(__file__).parents[2]
MODE = black.Mode(target_versions={TargetVersion.PY311})
unhurried = settings(deadline=None)  # the machine may be busy

# Texts of specs that no layout of ours is asked to cope with.
HOSTILE = {"awkward_names", "hostile_text"}


def formatted(text: str) -> str:
    return black.format_str(text, mode=MODE)


@cache
def rendered(spec: Path) -> Mapping[str, str]:
    """The modules of a client as they come out of the templates."""
    config = (
        read_config(spec)
        if spec.name == NAME
        else default_config(spec / "openapi.yaml")
    )
    documents, _ = read(config)
    api, _ = lower(*documents)
    named = name_api(api)
    files = render(
        *(named, package_info(config, named), config.own_code, config.templates),
        *(Cache(None).section("models"), Workers()),
    )
    return {path: text for path, text in files.items() if path.endswith(".py")}


def test_the_layout_knows_the_black_that_is_pinned() -> None:
    pinned = f'"black=={KNOWN_BLACK}"'
    assert pinned in (ROOT / "pyproject.toml").read_text("utf-8")
    assert version("black") == KNOWN_BLACK


@pytest.mark.parametrize("case", case_names())
def test_goldens_are_laid_out_as_black_does_it(case: str) -> None:
    unsure = []
    for path, text in rendered(CASES / case).items():
        own = laid_out(text)
        if own is None:
            unsure.append(path)
        else:
            assert own == formatted(text), path
    # The runtime is written by hand: there black may be needed.
    generated = [path for path in unsure if not path.startswith("_runtime/")]
    assert not generated or case in HOSTILE


def test_the_claude_client_is_laid_out_as_black_does_it() -> None:
    for path, text in rendered(ROOT / "spec" / "claude" / NAME).items():
        own = laid_out(text)
        if path.startswith(("_runtime/", "own_code/")):
            assert own in (None, formatted(text)), path
        else:
            assert own == formatted(text), path


def test_what_black_has_formatted_stays() -> None:
    """The code of this repository, most of it far from what is generated."""
    sure = 0
    for folder in ("generator", "templates", "bench", "tests"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            if {"golden", "fixtures"} & set(path.parts):
                continue
            text = path.read_text("utf-8")
            own = laid_out(text)
            assert own in (None, text), path
            sure += own is not None
    assert sure > 20  # of several hundred


# --- One statement at a time ---------------------------------------------------------

STATEMENTS = {
    "short": "x=1",
    "annotation": "name:str|None",
    "single quotes": "kind:Literal['a','b']|str",
    "quotes inside": """kind: Literal['"', "'"]""",
    "escape": r"text = 'a\n'",
    "escape that is rewritten": r"text = '\X41\xAB'",
    "call": "value = function(first_argument_of_it, second_argument_of_it, third=3, fourth=4)",
    "call with a trailing comma": "value = function(one, two,)",
    "call that is long even so": (
        "value = function(first_argument_of_it, second_argument_of_it, third=(3, 4),"
        " fourth={'a': 1, 'b': [1, 2, 3]})"
    ),
    "tuple of one": "value = function(security=(('apiKey',),))",
    "subscript of one": "value: tuple[int,] = function(1)",
    "long target": (
        "_A_NAME_THAT_TAKES_NEARLY_ALL_OF_THE_LINE_AND_SO_LEAVES_NO_ROOM_FOR_THE_TYPE:"
        " Operation[types.Message] = Operation('POST', '/v1/messages')"
    ),
    "union": f"X: TypeAlias = {' | '.join(f'AlternativeNumber{n}' for n in range(8))}",
    "literal and string": (
        "OrganizationRole: TypeAlias = Literal['user', 'developer', 'billing', 'admin',"
        " 'claude_code_user'] | str"
    ),
    "nested": (
        "X: TypeAlias = Annotated[Annotated[FirstAlternative, Tag('first')]"
        " | Annotated[SecondAlternative, Tag('second')], tagged('type', 'first')]"
    ),
    "names": f"__all__ = [{', '.join(repr(f'name_{n}') for n in range(12))}]",
    "dict": "_HOMES = {'a': ('one', 'two',), 'b': ('three',)}",
    "import": "from x import (a)",
    "long import": (
        "from ...extensions.message_stream import (AsyncMessageStreamManager,"
        " MessageStreamManager)"
    ),
    "import of one with a comma": "from x import (a,)",
    "chain": "value = files(package).joinpath('a').read_text('utf-8')",
    "long chain": (
        "value = files(package_of_the_client).joinpath('params/_schemas.json')"
        ".read_text('utf-8').strip()"
    ),
    "await": (
        "result = await self._client.request(_CREATE, headers=headers, body=body,"
        " extra_headers=extra_headers, timeout=timeout)"
    ),
    "lambda": "x = Operation('GET', '/v1/models', lambda: types.Model, max_bytes=33_554_432)",
    "negative": "x: int = -1",
    "parentheses": "x = (1)",
    "walrus": "x = (y := 1)",
    "power": "x = a**2",
    "slice": "x = a[1:2]",
    "ternary": "x = a if b else c",
    "long ternary": f"x = {'a' * 40} if {'b' * 30} else {'c' * 30}",
    "comprehension": "x = {name: module for module, names in M.items() for name in names}",
    "string": "'''text'''",
    "number": "x = 0XFF",
    "comment": "x = 1  # why",
    "two": "x = 1; y = 2",
    "signature": "def f(self, *, a: int, b: str | Omit = omit, **rest: Any) -> None:\n  return",
    "long signature": (
        "async def create(self, *, model: params.ModelParam, max_tokens: int, metadata:"
        " params.Metadata | Omit = omit, stream: Literal[False] | Omit = omit)"
        " -> types.Message:\n  return None"
    ),
    "one long parameter": (
        "def f(self, value: params.SomeVeryLongNameOfAType | params.AnotherVeryLongName"
        " | None = None) -> None:\n  return"
    ),
    "long type of a parameter": (
        "def f(self, *, external_id: params.CustomObjectInstancesGetCustomObjectInstances"
        "ByExternalIdExternalId, b: int) -> None:\n  return"
    ),
    "long type behind a star": (
        "def f(self, *args: SomeVeryLongNameOfAType | AnotherVeryLongName | AThirdName"
        "ThatIsLong, **rest: int) -> None:\n  return"
    ),
    "trailing comma in the result": (
        "def a_function(self, first: int, second: int) -> tuple[Some, Other,]:\n  return"
    ),
    "long result": (
        "def f(self) -> SomeVeryLongNameOfAType | AnotherVeryLongNameOfAType | Another"
        "TypeThatIsLong:\n  return"
    ),
    "long result and parameters": (
        "def a_function(self, one: int) -> dict[SomeVeryLongNameOfAType, AnotherVery"
        "LongNameOfAType | AnotherTypeThatIsLong]:\n  return"
    ),
    "stub": "def f(self, a: int) -> int: ...",
    "class": "class A(B, C):\n  x: int",
    "long class": f"class {'A' * 60}(SomeBaseOfIt, AnotherBaseOfIt):\n  x: int",
    "class without bases": "class A():\n  x: int",
}


@pytest.mark.parametrize("name", STATEMENTS)
def test_a_statement_is_laid_out_as_black_does_it(name: str) -> None:
    for depth in (0, 1, 3):
        blocks = "".join(f"{'    ' * level}if x:\n" for level in range(depth))
        text = blocks + textwrap.indent(STATEMENTS[name], "    " * depth)
        assert laid_out(text) in (None, formatted(text))


# --- Modules that nobody wrote -------------------------------------------------------

_words = st.sampled_from(
    [
        "x",
        "value",
        "types.Message",
        "params.MessageParam",
        "None",
        "str",
        "Any",
        "a_name_that_is_rather_long",
        "types.ANameThatTakesMostOfALineJustForItself",
    ]
)
_simple = _words | st.sampled_from(["1", "-1", '"text"', "'text'", "...", "33_554_432"])


def _joined(
    separator: str, *, least: int = 1
) -> Callable[[st.SearchStrategy[str]], st.SearchStrategy[str]]:
    return lambda inner: st.lists(inner, min_size=least, max_size=6).map(separator.join)


_types = st.recursive(
    _words | st.sampled_from(['Literal["a", "b"]', "Literal['one']"]),
    lambda inner: st.one_of(
        _joined(" | ")(inner),
        inner.map(lambda each: f"list[{each}]"),
        _joined(", ")(inner).map(lambda each: f"Mapping[str, {each}]"),
        _joined(", ")(inner).map(lambda each: f"Annotated[{each},]"),
    ),
    max_leaves=8,
)
_values = st.recursive(
    _simple,
    lambda inner: st.one_of(
        _joined(", ")(inner).map(lambda each: f"call({each})"),
        _joined(", ")(inner).map(lambda each: f"self._client.call({each}, last=True)"),
        _joined(", ")(inner).map(lambda each: f"[{each}]"),
        _joined(", ")(inner).map(lambda each: f"({each},)"),
        _joined(", ", least=2)(inner).map(lambda each: f"({each})"),
        inner.map(lambda each: f"{{'key': {each}, 'other': {each},}}"),
        _words.map(lambda each: f"Operation[types.Message]('GET', lambda: {each})"),
    ),
    max_leaves=10,
)
_parameters = st.tuples(_types, st.none() | _values).map(
    lambda pair: f": {pair[0]}" + (f" = {pair[1]}" if pair[1] else "")
)


@st.composite
def _signatures(draw: st.DrawFn) -> str:
    parameters = draw(st.lists(_parameters, max_size=6))
    listed = ", ".join(["self", *(["*"] if parameters else [])]) + "".join(
        f", parameter_{number}{each}" for number, each in enumerate(parameters)
    )
    comma = draw(st.sampled_from(["", ","]))
    start = draw(st.sampled_from(["", "async "]))
    return f"{start}def method({listed}{comma}) -> {draw(_types)}:"


_docs = st.text("ab .\"'\n", max_size=120).map(
    lambda text: '"""' + text.replace('"""', "") + '."""'
)


@st.composite
def _modules(draw: st.DrawFn) -> str:
    """Everything that generated code is made of, in any order, spaced anyhow."""
    number = random.Random(draw(st.integers(0, 10_000)))

    def gap() -> str:
        return "\n" * number.randrange(4)

    def statement(indent: str) -> str:
        kind = draw(st.sampled_from(["value", "typed", "both", "doc", "comment", "if"]))
        target = draw(st.sampled_from(["x", "self._owner", "_CONSTANT_OF_SOME_LENGTH"]))
        if kind == "value":
            return f"{indent}{target} = {draw(_values)}\n"
        if kind == "typed":
            return f"{indent}{target}: {draw(_types)}\n"
        if kind == "both":
            return f"{indent}{target}: {draw(_types)} = {draw(_values)}\n"
        if kind == "doc":
            return textwrap.indent(draw(_docs), indent).replace("\n\n", "\n") + "\n"
        if kind == "comment":
            return f"{indent}# Why this is so.\n{indent}{target} = 1\n"
        return f"{indent}if TYPE_CHECKING:\n{indent}    import httpx2\n"

    def function(indent: str) -> str:
        mark = draw(st.sampled_from(["", f"{indent}@overload\n", f"{indent}# So.\n"]))
        signature = f"{mark}{indent}{draw(_signatures())}"
        if draw(st.booleans()):
            return f"{signature} ...\n"
        inner = f"{indent}    "
        body = "".join(statement(inner) + gap() for _ in range(number.randrange(3)))
        returned = draw(st.sampled_from(["", f" {draw(_values)}"]))
        return f"{signature}\n{gap()}{body}{inner}return{returned}\n"

    parts = ["# Made by hand.\n", gap(), '"""Models."""\n', gap()]
    parts.append("from __future__ import annotations\n")
    for _ in range(draw(st.integers(1, 5))):
        parts.append(gap())
        kind = draw(st.sampled_from(["class", "function", "statement", "import"]))
        if kind == "class":
            parts.append("class Made(_base.Model):\n")
            members = number.randrange(1, 4)
            parts += [
                gap() + draw(st.sampled_from([statement, function]))("    ")
                for _ in range(members)
            ]
        elif kind == "function":
            parts.append(function(""))
        elif kind == "import":
            names = ", ".join(f"Name{n}" for n in range(number.randrange(1, 9)))
            parts.append(f"from .module import ({names})\n")
        else:
            parts.append(statement(""))
    return "".join(parts)


@unhurried
@given(_modules())
def test_any_module_is_laid_out_as_black_does_it(text: str) -> None:
    ast.parse(text)
    own = laid_out(text)
    if own is not None:
        assert own == formatted(text)
