"""What a run may leave behind: a whole package, or findings with their places."""

from __future__ import annotations

import ast
import builtins
import io
import re
import tokenize
import tomllib
from collections.abc import Iterator
from pathlib import Path

from tests.hostile.descriptions import CALL, PRODUCT
from tests.hostile.running import Ended

_PLACED = re.compile(r"^.+?:\d+:\d+: error\[")
_ERROR = re.compile(r"^(?:\S.*: )?error\[")
# What says itself that it is a bug of specloom.
_BUGS = ("internal-error", "rule-failed", "internal error", "is a bug")
# Where commands put what they make; everything else has to be as it was.
_OURS = (".git", ".running", ".specloom_cache", "bundled", "generated")
_GIVEN = ("openapi.yaml", "new.yaml")
_ABSOLUTE = frozenset(
    [
        "__future__",
        "abc",
        "ast",
        "asyncio",
        "base64",
        "binascii",
        "builtins",
        "calendar",
        "codecs",
        "collections",
        "contextlib",
        "contextvars",
        "copy",
        "copyreg",
        "csv",
        "dataclasses",
        "datetime",
        "decimal",
        "email",
        "enum",
        "fractions",
        "functools",
        "gzip",
        "hashlib",
        "hmac",
        "html",
        "http",
        "httpx2",
        "importlib",
        "inspect",
        "io",
        "ipaddress",
        "itertools",
        "json",
        "keyword",
        "logging",
        "math",
        "mimetypes",
        "numbers",
        "operator",
        "os",
        "pathlib",
        "pickle",
        "platform",
        "pydantic",
        "pydantic_core",
        "queue",
        "random",
        "re",
        "secrets",
        "shutil",
        "signal",
        "socket",
        "ssl",
        "string",
        "struct",
        "sys",
        "tempfile",
        "textwrap",
        "threading",
        "time",
        "traceback",
        "types",
        "typing",
        "typing_extensions",
        "unicodedata",
        "urllib",
        "uuid",
        "warnings",
        "weakref",
        "zlib",
        "zoneinfo",
        "trio",
        "sniffio",
        "anyio",
    ]
)


def faults_of(ended: list[Ended], folder: Path) -> list[str]:
    """What must not be, after commands in a folder."""
    return [*_of_commands(ended), *_of_files(folder)]


def _of_commands(ended: list[Ended]) -> Iterator[str]:
    for each in ended:
        if each.broken:
            yield f"{each.command}: {each.broken}"
            continue
        # A comparison with what cannot be read ends with 2, and says why.
        is_told = each.command.startswith("diff ") and "error[" in each.output
        if each.code not in (0, 1) and not (each.code == 2 and is_told):
            yield f"{each.command}: exit {each.code}: {each.output[-2000:]}"
        for bug in _BUGS:
            if bug in each.output:
                line = next(one for one in each.output.splitlines() if bug in one)
                yield f"{each.command}: {line}"
        for line in each.output.splitlines():
            if _ERROR.match(line) and not _PLACED.match(line):
                yield f"{each.command}: no place: {line}"


def _of_files(folder: Path) -> Iterator[str]:
    for path in folder.iterdir():
        if path.name not in (*_OURS, *_GIVEN):
            yield f"a file outside of the package: {path.name}"
    for path in folder.parent.iterdir():
        if path != folder and path.name.startswith(("escaped", folder.name)):
            yield f"a file outside of the folder: {path}"
    generated = folder / "generated"
    packages = sorted(generated.iterdir()) if generated.is_dir() else []
    if len(packages) > 1:
        yield f"more than one package: {packages}"
    for package in packages:
        for path in sorted(package.rglob("*")):
            if path.is_symlink():
                yield f"a link: {path.name}"
            elif path.suffix == ".py":
                yield from code_faults(path.read_text(encoding="utf-8"), path.name)
            elif path.suffix == ".toml":
                tomllib.loads(path.read_text(encoding="utf-8"))
    if called():
        yield "a text of the description was run"


def code_faults(text: str, name: str) -> Iterator[str]:
    """What is wrong with a module: it is no Python, or texts became code in it."""
    if PRODUCT[1] in text:
        yield f"{name}: a text was rendered as a template"
    try:
        tree = ast.parse(text)
        compile(tree, name, "exec")
    except (SyntaxError, ValueError) as error:
        yield f"{name}: {error}"
        return
    if CALL not in text:
        return
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        may_hold = (tokenize.STRING, tokenize.COMMENT, tokenize.NAME)
        if CALL in token.string and token.type not in may_hold:
            yield f"{name}:{token.start[0]}: {token.string!r} is no literal"
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 0)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == CALL:
            yield f"{name}:{line}: a text became a call"
        modules = [a.name for a in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and not node.level:
            modules = [node.module or ""]
        for module in modules:
            if module.partition(".")[0] not in _ABSOLUTE:
                yield f"{name}:{line}: imports {module}"


def watch() -> None:
    """From here on, note when a text is run."""
    calls: list[None] = []
    setattr(builtins, CALL, lambda *_: calls.append(None))
    setattr(builtins, f"{CALL}s", calls)


def called() -> bool:
    """Whether a text was run since then."""
    return bool(getattr(builtins, f"{CALL}s", ()))
