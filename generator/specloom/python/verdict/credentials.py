"""Which credential of the old client is which of the new one."""

from __future__ import annotations

from specloom.python.naming import Credential, NamedApi


def same_credentials(
    old: NamedApi, new: NamedApi
) -> dict[str, tuple[Credential, Credential]]:
    """The credentials that both clients take, by the old name of their scheme.

    The same argument under another name of its scheme is the same to callers.
    """
    after = {each.scheme.name: each for each in new.credentials}
    before = {each.scheme.name for each in old.credentials}
    by_argument = {c.argument: c for name, c in after.items() if name not in before}
    found = {}
    for credential in old.credentials:
        name = credential.scheme.name
        other = after.get(name) or by_argument.get(credential.argument)
        if other is not None:
            found[name] = (credential, other)
    return found
