"""The operations of an API in a table, as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat
from typing import TYPE_CHECKING

from specloom.api.accessors import called
from specloom.base.counting import counted
from specloom.base.escaping import markdown_code
from specloom.python.naming import accessors_of, argument_name, credential_argument
from specloom.python.quoting import markdown
from specloom.spec.paging import WORD, paging_of
from specloom.spec.values import as_dict, as_list, as_name

if TYPE_CHECKING:
    from specloom.config.values import Alias
    from specloom.spec.document import Document
    from specloom.spec.view import Operation, RequestBody

_COLUMNS = ("Method", "Path", "Accessor", "Auth", "Headers", "Pagination", "Limit")
_HEAD = """\
# Operations

Made by `specloom table` from the spec; change that, not this file.

- **Auth**: arguments of the client, any of which will do; those joined by "and" are
  needed together.
- **Headers**: what callers can say in a header. After the header's name comes the
  argument, then what is always sent besides.
- **Pagination**: how the next page is asked for, and the query parameters that do; where
  no annotation says so, the rule that recognised it.
- **Limit**: the largest body; 1 MB is 1,048,576 bytes.
"""
_NOTHING = "\N{EN DASH}"
# Such a name on either side says that the value is for this and nothing else.
_TOKEN = re.compile(r"(?i)page|token")


def markdown_table(documents: Sequence[Document], aliases: Sequence[Alias] = ()) -> str:
    """The operations of each document, in the order of the spec.

    Args:
        aliases: further names of methods, resources and types; they come last.
    """
    return "\n".join([_HEAD, *map(_section, documents), *_other_names(aliases)])


def _other_names(aliases: Sequence[Alias]) -> Iterator[str]:
    if aliases:
        yield "## Other names\n"
        yield _line(("Name", "What it is another name of"))
        yield _line(["---"] * 2)
        yield from (_line(map(markdown_code, (a.name, a.target))) for a in aliases)
        yield ""


def _section(document: Document) -> str:
    title = as_dict(document.value.get("info")).get("title") or document.name
    sites = list(document.operations())
    names = [called(site) for site in sites]
    accessors = accessors_of(names, [name.wanted_accessor for name in names])
    rows = list(map(_row, repeat(document), sites, accessors))
    lines = [
        f"## {markdown(str(title))}",
        "",
        f"{markdown(document.name)}, {counted(len(rows), 'operation')}.",
        "",
        _line(_COLUMNS),
        _line(["---"] * len(_COLUMNS)),
        *(_line(map(markdown, row)) for row in rows),
        "",
    ]
    return "\n".join(lines)


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _row(document: Document, site: Operation, parts: tuple[str, ...]) -> Sequence[str]:
    accessor = ".".join(("client", *parts))
    return (
        site.method.upper(),
        site.path,
        (
            f"{accessor} (deprecated)"
            if site.value.get("deprecated") is True
            else accessor
        ),
        _auth(document, site),
        ", ".join(_headers(document, site)) or _NOTHING,
        _pagination(site),
        _limit(site.request_body),
    )


def _auth(document: Document, site: Operation) -> str:
    """The constructor arguments that this operation's credentials come from."""
    schemes = document.view.security_schemes

    def argument(name: str) -> str:
        value = schemes[name].value if name in schemes else {}
        return credential_argument(name, as_name(value.get("x-specloom-argument")))

    choices = [
        " and ".join(map(argument, each.scopes)) or "none"
        for each in site.security
        if all(schemes[name].is_wanted for name in each.scopes if name in schemes)
    ]
    return " or ".join(choices) or "none"


def _headers(document: Document, site: Operation) -> Iterator[str]:
    """Each header that callers can fill, and what is always in it."""
    for parameter in site.parameters:
        value, name = parameter.value, parameter.name
        if parameter.where != "header" or site.ignores(parameter):
            continue
        described = parameter.schema.value if parameter.schema else None
        schema = as_dict(document.follow(described, "")[0])
        constant = "const" in schema or len(as_list(schema.get("enum"))) == 1
        if constant and parameter.always_sent:
            continue
        argument = argument_name(name, as_name(value.get("x-specloom-name")))
        always = map(str, as_list(value.get("x-specloom-always")))
        yield f"{name}: {' + '.join([argument, *always])}"


def _pagination(site: Operation) -> str:
    value = as_dict(site.value.get(WORD))
    next_, previous = (as_dict(value.get(k)) for k in ("next", "previous"))
    if not next_:
        paging = paging_of(site)
        if paging is None:
            return "none"
        asked = f" ({', '.join(paging.parameters)})" if paging.parameters else ""
        return paging.kind + asked + ("" if value else f", by its shape: {paging.rule}")
    token = any(_TOKEN.search(f"{query} {taken}") for query, taken in next_.items())
    kind = "page token" if token else "cursor"
    return f"{kind} ({', '.join([*next_, *previous])})"


def _limit(body: RequestBody | None) -> str:
    size_bytes = body.max_bytes if body else None
    if size_bytes is None:
        return _NOTHING
    whole, rest = divmod(size_bytes, 1024 * 1024)
    return f"{size_bytes:,} bytes" if rest else f"{whole:,} MB"
