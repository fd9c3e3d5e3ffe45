"""What `[client]` says of the description, as statements about its parts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from specloom.base.statements import About, Said, Selector, Statement
from specloom.config.positions import KeyPath
from specloom.config.toml_file import TomlFile, Values, pointer

# Short forms: `[client.methods]` -> what each of its entries is about, and which word.
_SHORT = {
    "methods": (About.OPERATION, "accessor"),
    "types": (About.SCHEMA, "name"),
    "headers": (About.HEADER, "attribute"),
    "pagination": (About.OPERATION, "pagination"),
}
# Tables of all words: `[client.operations."GET /orders"]`.
_FULL = {
    "operations": About.OPERATION,
    "schemas": About.SCHEMA,
    "security": About.SECURITY,
}


def said_by(client: Values, file: TomlFile, path: Path, text: str) -> Said:
    """What a `[client]` table says of the description.

    Args:
        client: the table, its values checked.
        file: where the values stand.
        path: of the configuration.
        text: what it contains.
    """
    return Said(
        statements=tuple(_statements(client, file)),
        include=tuple(_selectors(client["include"], file)),
        exclude=tuple(_selectors(client["exclude"], file)),
        path=path,
        file=file.file,
        text=text,
        data=file.data,
        places=file,
    )


def _statements(client: Values, file: TomlFile) -> Iterator[Statement]:
    said = client.said()

    def statement(
        about: About, key: str, word: str, value: object, at: KeyPath
    ) -> Statement:
        there = pointer(file.written(at))
        return Statement(about=about, key=key, word=word, value=value, at=there)

    for table, (about, word) in _SHORT.items():
        for key, value in said.get(table, {}).items():
            at = (*client.path, table, key)
            yield statement(about, key, word, value, at)
    for table, about in _FULL.items():
        for key, words in said.get(table, {}).items():
            at = (*client.path, table, key)
            if about is About.SECURITY and "type" in words:
                # How it is sent is said by these words together.
                how = {w: words.pop(w) for w in ("type", "name", "with") if w in words}
                yield statement(about, key, "type", how, at)
            for word, value in words.items():
                yield statement(about, key, word, value, (*at, word))
    for word in ("base_url", "base_url_env", "errors"):
        if word in said:
            at = (*client.path, word)
            yield statement(About.DOCUMENT, "", word, said[word], at)


def _selectors(table: Values, file: TomlFile) -> Iterator[Selector]:
    for by, keys in table.said().items():
        for index, key in enumerate(keys):
            at = pointer(file.written((*table.path, by, index)))
            yield Selector(by=by, key=key, at=at)
