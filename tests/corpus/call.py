"""Calls every method of a package against the mock of its own description.

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


def main(spec: Path, package: Path) -> None:
    documents, _ = read(default_config(spec))
    named = name_api(lower(*documents)[0])
    troubles: dict[str, str] = {}
    for call in calls(package, documents, named):
        name = call.name.removeprefix("client.")
        troubles[name] = troubles.get(name) or call.trouble
    unanswered = {name: why for name, why in troubles.items() if why}
    methods = {".".join(method.accessor) for method in named.methods}
    for name in methods - troubles.keys():
        unanswered[name] = "it was not called"
    answered = len(methods) - len(unanswered)
    print(json.dumps({"answered": answered, "unanswered": unanswered}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
