"""Our serialiser beside others on made-up values: `python -m tests.runtime.oracles`.

Paths and queries beside `uritemplate` (RFC 6570), nested deepObjects and forms beside
`qs`, which npm installs into a temporary folder. Prints how many values were compared
and exits 1 at the first that differ.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import uritemplate

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "templates"))

from runtime.core.serialise import (  # noqa: E402
    Parameter,
    build_path,
    encode_form,
    query_text,
)

QS = "qs@6.14.0"
COUNT = 5_000
SEED = 6570
_SHOWN = 5

_LETTERS = "abcXYZ019 -._~!$&'()*+,;=:/?#[]@%\"<>\\^`{|}\u00e9\u4e16\U0001f600\n"
_STRINGIFY = """
const qs = require('qs');
const lines = require('fs').readFileSync(0, 'utf8').split('\\n').filter(Boolean);
for (const line of lines) {
  const value = JSON.parse(line);
  console.log(JSON.stringify(qs.stringify({f: value}, {skipNulls: true})));
}
"""


def main() -> int:
    """Compare, and say what differs."""
    differing = [*rfc_6570(Random(SEED)), *nested_as_qs(Random(SEED))]
    for line in differing[:_SHOWN]:
        print(line)
    print(f"2 x {COUNT} values, {len(differing)} differ")
    return 1 if differing else 0


# --- RFC 6570 --------------------------------------------------------------------


def rfc_6570(random: Random) -> Iterator[str]:
    """What differs from `uritemplate` over all styles that RFC 6570 has."""
    for _ in range(COUNT):
        name = "".join(random.choices("abcxyz_", k=random.randint(1, 5)))
        value = _flat_value(random)
        star = random.choice(("", "*"))
        sign, style = random.choice(
            (("", "simple"), (".", "label"), (";", "matrix"), ("?", "form"))
        )
        wanted = uritemplate.expand(f"{{{sign}{name}{star}}}", {name: value})
        place = "query" if style == "form" else "path"
        parameter = {name: Parameter(place, name, style, explode=bool(star))}
        if place == "query":
            ours = "?" + query_text({name: value}, parameter)
        else:
            ours = build_path(f"/{{{name}}}", {name: value}, parameter)[1:]
        if ours != wanted:
            yield f"{style}{star} {value!r}: {ours} is not {wanted}"


def _flat_value(random: Random) -> Any:
    match random.randrange(3):
        case 0:
            return _text(random)
        case 1:
            return [_text(random) for _ in range(random.randint(1, 4))]
    keys = sorted({_text(random) for _ in range(random.randint(1, 4))})
    return {key: _text(random) for key in keys}  # the library sorts them


def _text(random: Random) -> str:
    text = "".join(random.choices(_LETTERS, k=random.randint(1, 6)))
    return f"{text}x" if text in (".", "..") else text  # these name another path


# --- qs --------------------------------------------------------------------------


def nested_as_qs(random: Random) -> Iterator[str]:
    """What differs from `qs`, as deepObject in a query and in a form."""
    values = [_nested(random, 0) for _ in range(COUNT)]
    with tempfile.TemporaryDirectory() as folder:
        install = ["npm", "install", "--silent", "--no-save", "--prefix", folder, QS]
        subprocess.run(install, check=True, stdout=sys.stderr)
        ran = subprocess.run(
            ["node", "-e", _STRINGIFY],
            cwd=folder,
            input="\n".join(json.dumps(value) for value in values),
            capture_output=True,
            text=True,
            check=True,
        )
    for value, line in zip(values, ran.stdout.splitlines(), strict=True):
        wanted = json.loads(line)
        query = query_text({"f": value}, {"f": Parameter("query", "f", "deepObject")})
        form = encode_form({"f": value}, {"f": Parameter("form", "f", "deepObject")})
        if query != wanted:
            yield f"query {value!r}: {query} is not {wanted}"
        # In a form a blank is a plus.
        if form.decode() != wanted.replace("%20", "+"):
            yield f"form {value!r}: {form.decode()} is not {wanted}"


def _nested(random: Random, depth: int) -> Any:
    """An object or a list at the top, to a depth of four."""
    kind = (
        random.randrange(2 if depth == 0 else 8 if depth < 4 else 6) + (depth > 3) * 2
    )
    match kind:
        case 0:
            return {_key(random): _nested(random, depth + 1) for _ in _few(random)}
        case 1:
            return [_nested(random, depth + 1) for _ in _few(random)]
        case 2:
            return random.choice((True, False))
        case 3:
            return random.randint(-(10**9), 10**9)
        case 4:
            # No whole ones: JavaScript writes -63.0 as -63.
            return (2 * random.randint(-999, 999) + 1) / 8
        case _:
            return _text(random)


def _key(random: Random) -> str:
    """No number: JavaScript moves those to the front."""
    return f"{_text(random)}x"


def _few(random: Random) -> range:
    return range(random.randint(0, 3))


if __name__ == "__main__":
    sys.exit(main())
