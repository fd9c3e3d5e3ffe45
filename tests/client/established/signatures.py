"""Tells the arguments of the vendor's own client, in an environment that has it.

Reads `{"accessors": [...]}` from standard input, and writes the names of each method's
arguments by accessor, and the exceptions by name with the classes above them.
"""

from __future__ import annotations

import inspect
import json
import sys
from operator import attrgetter

import anthropic  # type: ignore[import-not-found, unused-ignore]


def main() -> None:
    client = anthropic.Anthropic(api_key="sk-ant-api03-none")
    methods = {
        accessor: [*inspect.signature(attrgetter(accessor)(client)).parameters]
        for accessor in json.load(sys.stdin)["accessors"]
    }
    exported = {name: getattr(anthropic, name) for name in anthropic.__all__}
    exceptions = {
        name: [above.__name__ for above in each.__mro__ if above is not each]
        for name, each in exported.items()
        if isinstance(each, type) and issubclass(each, anthropic.APIError)
    }
    json.dump({"methods": methods, "exceptions": exceptions}, sys.stdout)


if __name__ == "__main__":
    main()
