"""Calls every method of a package against the mock of its own description.

Once with each request that the description shows by example, then with all of its
arguments and with the required ones alone, with the blocking client and with the async
one.

Runs in a process of its own: `python -m tests.corpus.call SPEC PACKAGE`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from specloom.api.lower import lower
from specloom.config.reader import default_config
from specloom.python.naming import name_api
from specloom.runs.demo import calls
from specloom.runs.read import read

from tests.corpus.kinds import outcome_of


def main(spec: Path, package: Path) -> None:
    documents, _ = read(default_config(spec))
    named = name_api(lower(*documents)[0])
    troubles: dict[str, str] = {}
    for call in calls(package, documents, named):
        name = call.name.removeprefix("client.")
        troubles[name] = troubles.get(name) or call.trouble
    outcome = outcome_of(package, documents, named)
    found = {"shown": troubles, **outcome.troubles}
    methods = {".".join(method.accessor) for method in named.methods}
    answered: dict[str, int] = {}
    unanswered: dict[str, dict[str, str]] = {}
    for kind, by_method in found.items():
        for name in sorted(methods):
            if why := by_method.get(name, "it was not called"):
                unanswered.setdefault(kind, {})[name] = why
        answered[kind] = len(methods) - len(unanswered.get(kind, ()))
    print(
        json.dumps(
            {"answered": answered, "unanswered": unanswered, "lacks": outcome.lacks}
        )
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
