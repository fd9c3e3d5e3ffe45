"""One `specloom` run with a stopwatch inside; see `bench.stages`.

No stage is changed for this: its functions are wrapped when their module is loaded.
"""

from __future__ import annotations

import builtins
import functools
import importlib.abc
import importlib.machinery
import json
import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, NoReturn

# Module -> function -> stage. A function that is gone stops the run, so that this
# table follows the code.
_WATCHED: dict[str, dict[str, str]] = {
    "specloom.config.reader": {"read_config": "configuration"},
    "specloom.spec.load": {"load": "load"},
    "specloom.spec.resolve": {"resolve": "resolve"},
    "specloom.check": {"lint": "check: rules"},
    "specloom.check.openapi": {"validity": "check: metaschemas"},
    "specloom.check.examples": {"examples": "check: examples"},
    "specloom.check.documented": {"documented": "check: documented endpoints"},
    "specloom.check.background": {"Checks.__init__": "check: starting"},
    "specloom.base.workers": {
        "Workers.__exit__": "processes beside: ending them",
        "_Process.__init__": "processes beside: starting them",
        "_Process.answer": "processes beside: waiting for them",
    },
    "specloom.api.lower": {"lower": "lower"},
    "specloom.python.naming": {"name_api": "names"},
    "specloom.python.models": {"spell_fields": "model generator: asking"},
    "specloom.python.render": {"render": "render"},
    "specloom.python.layout.modules": {"laid_out": "format: layout without black"},
    "specloom.python.formatting": {
        "format_files": "format: cached, or shared out",
        "_black_itself": "format: black",
        "_ruff": "format: ruff",
    },
    "specloom.package.plan": {"plan": "write: compare"},
    "specloom.package.write": {"write": "write"},
    "specloom.base.cache": {"Cache.section": "cache", "Cache.save": "cache"},
}
_IMPORTS = "import of "


class _Stopwatch:
    """Gives each moment to the innermost stage that is running."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._running = ["everything else"]
        self._since = time.perf_counter()

    def enter(self, stage: str) -> None:
        self._charge()
        self._running.append(stage)

    def leave(self) -> None:
        self._charge()
        self._running.pop()

    def stop(self) -> None:
        self._charge()

    @property
    def importing(self) -> bool:
        return self._running[-1].startswith(_IMPORTS)

    def _charge(self) -> None:
        now = time.perf_counter()
        stage = self._running[-1]
        self.seconds[stage] = self.seconds.get(stage, 0.0) + now - self._since
        self._since = now

    def around(self, stage: str, function: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(function)
        def watched(*args: Any, **kwargs: Any) -> Any:
            self.enter(stage)
            try:
                return function(*args, **kwargs)
            finally:
                self.leave()

        return watched


class _Watching(importlib.abc.MetaPathFinder):
    """Wraps the watched functions of a module as soon as it is loaded."""

    def __init__(self, watch: _Stopwatch) -> None:
        self._watch = watch

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if name not in _WATCHED:
            return None
        spec = importlib.machinery.PathFinder.find_spec(name, path, target)
        if spec is None or spec.loader is None:
            return None
        execute = spec.loader.exec_module

        def execute_and_wrap(module: ModuleType) -> None:
            execute(module)
            for path, stage in _WATCHED[name].items():
                *owners, last = path.split(".")
                owner = functools.reduce(getattr, owners, module)
                setattr(owner, last, self._watch.around(stage, getattr(owner, last)))

        spec.loader.exec_module = execute_and_wrap  # type: ignore[method-assign]
        return spec


def _watch_imports(watch: _Stopwatch) -> None:
    """Charge imports to the package that the outermost statement names."""
    import_ = builtins.__import__

    def watched(
        name: str,
        globals: Mapping[str, Any] | None = None,
        locals: Mapping[str, Any] | None = None,
        fromlist: Sequence[str] | None = (),
        level: int = 0,
    ) -> ModuleType:
        if watch.importing:
            return import_(name, globals, locals, fromlist, level)
        full_name = str((globals or {}).get("__package__")) if level else name
        watch.enter(_IMPORTS + full_name.partition(".")[0])
        try:
            return import_(name, globals, locals, fromlist, level)
        finally:
            watch.leave()

    builtins.__import__ = watched


def _main(result: str, arguments: list[str]) -> None:
    watch = _Stopwatch()
    sys.meta_path.insert(0, _Watching(watch))
    _watch_imports(watch)
    sys.argv = ["specloom", *arguments]
    leave = os._exit

    main_process = os.getpid()

    def left(status: int) -> NoReturn:
        # The command line takes this way out; so do the processes that it forks.
        if os.getpid() == main_process:
            watch.stop()
            Path(result).write_text(json.dumps(watch.seconds), "utf-8")
        leave(status)

    os._exit = left
    from specloom.cli import main

    main()


if __name__ == "__main__":
    _main(sys.argv[1], sys.argv[2:])
