"""Tells the arguments of the vendor's own client, in an environment that has it.

Reads `{"accessors": [...], "clients": [...]}` from standard input, and writes the names of
the arguments of each method and client, and the exceptions with the classes above them.
"""

from __future__ import annotations

import inspect
import json
import sys
from operator import attrgetter

import anthropic  # type: ignore[import-not-found, unused-ignore]


def main() -> None:
    client = anthropic.Anthropic(api_key="sk-ant-api03-none")
    asked = json.load(sys.stdin)
    methods = {
        accessor: [*inspect.signature(attrgetter(accessor)(client)).parameters]
        for accessor in asked["accessors"]
    }
    clients = {
        name: [*inspect.signature(getattr(anthropic, f"Anthropic{name}")).parameters]
        for name in asked["clients"]
    }
    exported = {name: getattr(anthropic, name) for name in anthropic.__all__}
    exceptions = {
        name: [above.__name__ for above in each.__mro__ if above is not each]
        for name, each in exported.items()
        if isinstance(each, type) and issubclass(each, anthropic.APIError)
    }
    told = {"methods": methods, "clients": clients, "exceptions": exceptions}
    json.dump(told, sys.stdout)


if __name__ == "__main__":
    main()
