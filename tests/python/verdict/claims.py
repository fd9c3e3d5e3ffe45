"""What the verdict says of two clients, beside what stands in both packages.

`python -m tests.python.verdict.claims box.json svix.json` edits these of ../shared/specs
by chance, makes both packages, and holds every claim against their source; what differs
in names or annotations has to be claimed.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from msgspec.structs import replace
from specloom.base.cache import Cache
from specloom.base.tree import DISK
from specloom.config.reader import default_config
from specloom.diff.report import ClientChange
from specloom.package.write import write
from specloom.runs.compare import compare_sides
from specloom.runs.generate import build
from specloom.runs.sides import Side
from specloom.spec.parsed import Parsed

from tests.diff.proof.large_pairs import NAMES, SHARED, edited, value_of

EDITS = 25  # of one description
_TODAY = date(2026, 1, 1)
_CLIENT = "Claimed"
# Arguments that every method has, and what goes around a method.
_COMMON = re.compile(r"self|extra_(headers|query|body)|timeout|_.*|with_.*_response")
# Claims about something that no name and no annotation shows.
_UNSEEN = re.compile(
    r"request-(check-)?changed|documentation-changed|layout-changed|title-changed"
    r"|deprecat|base-url|environment|credential|address-argument|exception"
    r"|default-|stream|pagination|event|webhook|attribute|error-body"
)


@dataclass(slots=True)
class Surface:
    """The names that callers of a package write, and what is said of each."""

    said: dict[str, str] = field(default_factory=dict)

    def classes(self) -> set[str]:
        """The names of `types` and `params`."""
        return {name for name in self.said if re.match(r"(types|params)\.\w+$", name)}


def surface_of(package: Path) -> Surface:
    """Names and annotations as the source has them."""
    found = Surface()
    for kind in ("types", "params"):
        for file in sorted((package / kind).rglob("*.py")):
            if file.name != "__init__.py":
                _read_types(kind, ast.parse(file.read_text("utf-8")), found.said)
    classes = {
        node.name: node
        for file in [package / "_client.py", *(package / "resources").rglob("*.py")]
        for node in ast.parse(file.read_text("utf-8")).body
        if isinstance(node, ast.ClassDef)
    }
    _read_resource(("client",), classes[_CLIENT], classes, found.said)
    return found


def _read_types(kind: str, module: ast.Module, said: dict[str, str]) -> None:
    for node in module.body:
        match node:
            case ast.ClassDef():
                said[f"{kind}.{node.name}"] = "class"
                for part in node.body:
                    if isinstance(part, ast.AnnAssign):
                        name = ast.unparse(part.target)
                        key = f'["{name}"]' if kind == "params" else f".{name}"
                        text = ast.unparse(part.annotation)
                        if not name.startswith("_") and name != "model_config":
                            said[f"{kind}.{node.name}{key}"] = text
            case ast.Assign(
                targets=[ast.Name(id=name)],
                value=ast.Call(
                    func=ast.Name(id="TypedDict"), args=[_, ast.Dict() as d]
                ),
            ):  # where a key is no name of Python
                said[f"{kind}.{name}"] = "class"
                for word, type_ in zip(d.keys, d.values, strict=True):
                    wire_name = ast.literal_eval(word) if word else ""
                    said[f'{kind}.{name}["{wire_name}"]'] = ast.unparse(type_)
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                said[f"{kind}.{name}"] = ast.unparse(value)


def _read_resource(
    path: tuple[str, ...],
    node: ast.ClassDef,
    classes: Mapping[str, ast.ClassDef],
    said: dict[str, str],
) -> None:
    for part in node.body:
        if not isinstance(part, ast.FunctionDef) or _COMMON.fullmatch(part.name):
            continue
        name = ".".join((*path, part.name))
        decorators = {ast.unparse(each) for each in part.decorator_list}
        if decorators & {"cached_property", "property"}:
            inner = classes.get(ast.unparse(part.returns)) if part.returns else None
            if inner is not None and inner is not node:
                _read_resource((*path, part.name), inner, classes, said)
            continue
        if not re.search(r"\b_[A-Z][A-Z_0-9]*\b", ast.unparse(part)):
            continue  # of the runtime: it makes no call of its own
        said[name] = f"{said.get(name, '')} {ast.unparse(part.returns or part)}".strip()
        arguments = [*part.args.posonlyargs, *part.args.args, *part.args.kwonlyargs]
        for argument in arguments:
            if not _COMMON.fullmatch(argument.arg) and argument.annotation:
                key = f"{name}({argument.arg})"
                text = ast.unparse(argument.annotation)
                said[key] = f"{said.get(key, '')} {text}".strip()


# --- Claims --------------------------------------------------------------------------


def faults(old: Surface, new: Surface, claims: Sequence[ClientChange]) -> Iterator[str]:
    """Claims that the packages do not bear out, and differences that nobody claims."""
    renamed, moved = _renamed(claims), _moved(claims)
    for claim in claims:
        if not _UNSEEN.search(claim.id) and not claim.name.startswith("webhooks."):
            yield from _unfounded(claim, old, new, renamed, moved)
    named = {name for claim in claims for name in _names(claim.name)}
    # What was moved or renamed is new under the name that the claim gives it.
    places = r": is ((?:client|types|params)\.[\w.]+) now"
    named |= {name for claim in claims for name in re.findall(places, claim.message)}
    for name in sorted(old.said.keys() | new.said.keys()):
        if named & set(_covering(name)):
            continue
        if name not in new.said:
            yield f"{name} is gone, and nobody says so"
        elif name not in old.said:
            yield f"{name} is new, and nobody says so"
        elif _settled(old.said[name], renamed) != _settled(new.said[name], {}):
            was, now = old.said[name][:150], new.said[name][:150]
            yield f"{name}: {was} -> {now}, and nobody says so"


def _unfounded(
    claim: ClientChange,
    old: Surface,
    new: Surface,
    renamed: Mapping[str, str],
    moved: Mapping[str, str],
) -> Iterator[str]:
    before = {name: was for was, name in renamed.items()}
    # A claim about a class that has another name now uses that.
    said = re.sub(r"\w+", lambda m: before.get(m[0], m[0]), claim.name)
    method, *given = said.partition("(")
    said = "".join([moved.get(method, method), *given])
    was = any(name in old.said for name in {*_names(claim.name), *_names(said)})
    now = any(name in new.said for name in _names(claim.name))
    ending = claim.id.removesuffix("-required").rpartition("-")[2]
    wanted = {
        "removed": (True, False),
        "renamed": (True, False),
        "moved": (True, False),
        "added": (False, True),
    }.get(ending, (True, True))
    if claim.id.startswith(("value-", "variant-", "member-")):
        wanted = (True, True)
    if (was, now) != wanted:
        yield f"claimed, but not so: {claim.id} {claim.message}"


def _names(said: str) -> set[str]:
    """The names in a surface that a claim may mean: it leaves out the module."""
    if said.startswith(("client", "types.", "params.")):
        return {said.removesuffix("()")}  # of what a method gives back
    return {f"types.{said}", f"params.{said}"}


def _covering(name: str) -> Iterator[str]:
    """A name and what it is part of: who says that this is gone says it of all in it."""
    yield name
    yield from {re.split(r'\(|\["', name)[0], *_owners(name)}


def _owners(name: str) -> list[str]:
    parts = name.split(".")
    kept = parts[0] in ("types", "params") and len(parts) == 3
    return [".".join(parts[:2])] if kept else []


def _renamed(claims: Sequence[ClientChange]) -> dict[str, str]:
    """Names of classes that are others now."""
    found = {}
    for claim in claims:
        now = re.search(r": is (?:types|params)\.(\w+) now", claim.message)
        if claim.id == "type-renamed" and now:
            found[claim.name.partition(".")[2]] = now[1]
    return found


def _moved(claims: Sequence[ClientChange]) -> dict[str, str]:
    """Methods by where they are now -> where they were."""
    found = {}
    for claim in claims:
        now = re.search(r": is (client\.[\w.]+) now", claim.message)
        if now:
            found[now[1]] = claim.name.removesuffix("()")
    return found


def _settled(text: str, renamed: Mapping[str, str]) -> str:
    """An annotation with the new names, without the modules in front of them."""
    text = re.sub(r"\b(?:\w+\.)+(?=[A-Z]\w*)", "", text)
    return re.sub(r"\w+", lambda m: renamed.get(m[0], m[0]), text)


# --- A caller, as a type checker sees it ---------------------------------------------


def unnoticed(old: Surface, new: Surface, folder: Path) -> Iterator[str]:
    """Uses of names that are gone which mypy does not refuse, or refuses before."""
    gone = [name for name in old.said if name not in new.said]
    uses = [use for name in gone for use in _use(name)]
    lines = [_HEAD, *(f"def use_{n}{use}" for n, use in enumerate(uses))]
    for which in ("old", "new"):
        (folder / which / "caller.py").write_text("\n".join(lines) + "\n", "utf-8")
        command = [sys.executable, "-m", "mypy", "--no-error-summary", "caller.py"]
        said = subprocess.run(
            command, cwd=folder / which, capture_output=True, text=True, check=False
        ).stdout
        refused = {int(n) for n in re.findall(r"^caller\.py:(\d+): error", said, re.M)}
        for number, use in enumerate(uses, _HEAD.count("\n") + 2):
            if (number in refused) != (which == "new"):
                yield f"mypy {'passes' if which == 'new' else 'refuses'} {which}: {use}"


_HEAD = "from claimed import Claimed, params, types"


def _use(name: str) -> Iterator[str]:
    """A function that uses a name; nothing for arguments and keys, which take values."""
    owner, _, last = name.rpartition(".")
    if name.endswith((")", "]")):
        return
    if name.startswith("client."):
        yield f"(client: Claimed) -> object: return {name}"
    elif owner in ("types", "params"):
        yield f"() -> object: return {name}"
    elif owner.startswith("types."):
        yield f"(value: {owner}) -> object: return value.{last}"


# --- Pairs ---------------------------------------------------------------------------


def checked(
    old: Any, new: Any, folder: Path, *, with_mypy: bool = False
) -> tuple[int, list[str]]:
    """How many claims there are about two descriptions, and what is wrong with them.

    Args:
        with_mypy: whether a caller of what is gone is checked, too; slow.
    """
    sides, surfaces = [], []
    cache = Cache(None)
    for which, value in (("old", old), ("new", new)):
        path = folder / which / "openapi.json"
        path.parent.mkdir(parents=True)
        path.write_text(json.dumps(value), encoding="utf-8")
        config = replace(
            default_config(path),
            package="claimed",
            class_name=_CLIENT,
            output=path.parent,
        )
        write(build(config, cache).plan)
        surfaces.append(surface_of(path.parent / "claimed"))
        sides.append(Side(name=which, config=config, tree=DISK))
    made = compare_sides(*sides, today=_TODAY, parsed=Parsed())
    if made.report.client is None:
        return 0, [f"no verdict: {made.report.client_skipped}"]
    claims = made.report.client.changes
    before, after = surfaces
    found = [*faults(before, after, claims)]
    if with_mypy:
        found += unnoticed(before, after, folder)
    return len(claims), found


def main(names: Sequence[str]) -> int:
    """Check pairs of descriptions; 1 where something is wrong."""
    wrong = 0
    for seed, name in enumerate(names or NAMES):
        old = value_of(SHARED / name)
        with tempfile.TemporaryDirectory() as folder:
            new = edited(old, seed, EDITS)
            count, found = checked(old, new, Path(folder), with_mypy=True)
        wrong += len(found)
        print(f"{name}: {count} claims, {len(found)} wrong", flush=True)
        print("".join(f"  {line[:300]}\n" for line in found), end="")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
