"""The table of what can happen to a Python name of the client."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from msgspec import Struct

from specloom.base.impact import Impact
from specloom.diff.report import Bump


class Notice(StrEnum):
    """Who notices that code is no longer right; empty where it still is."""

    NOBODY = ""
    CHECKER = "only the type checker notices"
    RUN = "only running code notices"
    BOTH = "the type checker and running code notice"


class ClientRule(Struct, frozen=True, kw_only=True):
    """One kind of change of the client's surface, and what it means for callers."""

    id: str
    impact: Impact
    bump: Bump
    notice: Notice
    documentation: str


def _breaking(id_: str, notice: Notice, documentation: str) -> ClientRule:
    return ClientRule(
        id=id_,
        impact=Impact.BREAKING,
        bump=Bump.MAJOR,
        notice=notice,
        documentation=documentation,
    )


def _warning(id_: str, documentation: str) -> ClientRule:
    return ClientRule(
        id=id_,
        impact=Impact.WARNING,
        bump=Bump.MINOR,
        notice=Notice.NOBODY,
        documentation=documentation,
    )


def _addition(id_: str, documentation: str) -> ClientRule:
    return ClientRule(
        id=id_,
        impact=Impact.INFO,
        bump=Bump.MINOR,
        notice=Notice.NOBODY,
        documentation=documentation,
    )


def _detail(id_: str, documentation: str) -> ClientRule:
    return ClientRule(
        id=id_,
        impact=Impact.INFO,
        bump=Bump.PATCH,
        notice=Notice.NOBODY,
        documentation=documentation,
    )


def _read(subject: str, what: str) -> Iterator[ClientRule]:
    """The rules for something that callers read."""
    yield _breaking(
        f"{subject}-type-changed",
        Notice.BOTH,
        f"{what} has another type, and neither covers the other.",
    )
    yield _breaking(
        f"{subject}-type-widened",
        Notice.BOTH,
        f"{what} can also be something that its type did not include; code has to"
        " handle it.",
    )
    yield _warning(
        f"{subject}-item-type-narrowed",
        f"{what} holds less than before inside a list or a mapping. Code that reads it"
        " goes on; a variable annotated with the old type is refused, because lists"
        " and dicts of other items are other types to a checker.",
    )
    yield _warning(
        f"{subject}-type-unknown",
        f"{what} became `Any`, wholly or inside: code goes on, and is no longer"
        " checked. Functions that return it may be reported under mypy --strict.",
    )
    yield _warning(
        f"{subject}-type-known",
        f"{what} was `Any`, wholly or inside, and has a type now: code that took it"
        " for something else is reported.",
    )
    yield _warning(
        f"{subject}-type-narrowed",
        f"{what} can no longer be some of what it could be. Code that reads it goes"
        " on; a strict checker reports a comparison with what it can no longer be.",
    )
    yield _addition(
        f"{subject}-never-none",
        f"{what} is no longer None; checks for None are no longer needed.",
    )


def _sent(subject: str, what: str) -> Iterator[ClientRule]:
    """The rules for something that callers send."""
    yield _breaking(
        f"{subject}-type-changed",
        Notice.CHECKER,
        f"{what} takes other values than before, and not all of the old ones.",
    )
    yield _breaking(
        f"{subject}-type-narrowed",
        Notice.CHECKER,
        f"{what} no longer takes some of the values it took.",
    )
    yield _breaking(
        f"{subject}-type-exchanged",
        Notice.RUN,
        f"{what} takes values of another class, and a type checker takes the old ones for"
        " them: a `datetime` for a `date`, `True` for a number. They are sent as before,"
        " and the API refuses them.",
    )
    yield _addition(
        f"{subject}-type-widened",
        f"{what} takes more than before.",
    )


CLIENT_RULES: tuple[ClientRule, ...] = (
    # --- Methods
    _breaking(
        "method-removed",
        Notice.BOTH,
        "A method is gone from the client, sync and async.",
    ),
    _breaking(
        "method-moved",
        Notice.BOTH,
        "A method stands at another place of the client; the request is the same.",
    ),
    _addition("method-added", "The client has a new method."),
    # --- Arguments
    _breaking("argument-removed", Notice.BOTH, "A method no longer takes an argument."),
    _breaking(
        "argument-renamed",
        Notice.BOTH,
        "An argument has another name in Python; it means the same. Calls that give it"
        " by its position go on.",
    ),
    _breaking(
        "argument-added-required",
        Notice.BOTH,
        "A method has a new argument that must be given.",
    ),
    _breaking(
        "argument-became-required",
        Notice.BOTH,
        "An argument that could be left out must be given.",
    ),
    _breaking(
        "argument-became-keyword-only",
        Notice.BOTH,
        "An argument left the path of the request, and can only be given by name.",
    ),
    _breaking(
        "arguments-reordered",
        Notice.RUN,
        "The arguments that can be given by position stand in another order. Where"
        " they have the same type no checker sees it.",
    ),
    _addition(
        "argument-added", "A method takes a new argument, which may be left out."
    ),
    _addition(
        "argument-became-optional", "An argument that had to be given may be left out."
    ),
    *_sent("argument", "An argument"),
    # --- Results
    *_read("result", "What a method gives, or an event or item of it,"),
    _breaking(
        "result-kind-changed",
        Notice.BOTH,
        "A method gives another kind of thing: a page, a stream, lines, bytes or a"
        " value.",
    ),
    _warning("result-added", "A method that gave None gives a value."),
    _breaking(
        "stream-removed",
        Notice.BOTH,
        "A method no longer answers with a stream of events.",
    ),
    _addition("stream-added", "A method can answer with a stream of events."),
    _breaking(
        "credentials-required",
        Notice.RUN,
        "A method asks for credentials that its callers did not have to give the"
        " client; it raises MissingCredentialsError without them.",
    ),
    # --- Events
    _breaking(
        "event-removed",
        Notice.BOTH,
        "The function of a webhook or a callback is gone; `parse` gives `Unknown`.",
    ),
    _addition("event-added", "There is a function for a new webhook or callback."),
    _warning(
        "event-renamed",
        "A webhook or callback has another name in the description: `parse(name=...)`"
        " knows the new one only.",
    ),
    _warning(
        "event-values-changed",
        "Other values tell `parse` what event a body is of.",
    ),
    # --- Types
    _breaking(
        "type-removed",
        Notice.BOTH,
        "A name is gone from `types` or `params`.",
    ),
    _breaking(
        "type-renamed",
        Notice.BOTH,
        "A class or alias of `types` or `params` has another name and the same shape."
        " Code that does not mention the name goes on.",
    ),
    _breaking(
        "type-kind-changed",
        Notice.BOTH,
        "A name that was a class is an alias now, or the other way round. In `params`"
        " only the type checker notices where an alias became a class.",
    ),
    _addition("type-added", "A new name in `types` or `params`."),
    *_read("alias", "An alias of `types`"),
    *_sent("param", "An alias of `params`"),
    _addition(
        "variant-added",
        "A union of responses has a new member. Until now such objects came as"
        " `Unknown`, and code that handles what it does not know still does.",
    ),
    _warning(
        "variant-removed",
        "A member leaves a union of responses, and its class stays. Objects of that"
        " kind come as `Unknown`, where a server still sends them.",
    ),
    _warning(
        "variant-tags-changed",
        "Other values of the tag choose a member of a union: objects are read as"
        " another class, or as `Unknown`.",
    ),
    _addition(
        "value-added",
        "A constant joins the known values of something read. Its type is open: any"
        " value passes before and after.",
    ),
    _detail(
        "value-removed",
        "A constant leaves the known values of something read. Its type is open:"
        " comparisons with it stay valid, and are never true.",
    ),
    # --- Fields of models
    _breaking("field-removed", Notice.BOTH, "A field is gone from a model."),
    _breaking(
        "field-renamed",
        Notice.BOTH,
        "A field of a model has another name in Python; the API sends the same.",
    ),
    _breaking(
        "field-became-optional",
        Notice.BOTH,
        "A field that always came may be missing, and reads as None.",
    ),
    _breaking(
        "field-became-nullable",
        Notice.BOTH,
        "A field that always had a value can be null, and reads as None.",
    ),
    _breaking(
        "field-default-removed",
        Notice.BOTH,
        "A field that had a default where it did not come reads as None there.",
    ),
    _addition(
        "field-became-required",
        "A field that could be missing always comes; checks for None are no longer needed.",
    ),
    _warning(
        "field-default-changed",
        "A field that does not come reads as another default.",
    ),
    _detail(
        "field-source-changed",
        "A field of a model is read from another property, and has the same name.",
    ),
    _addition("field-added", "A model has a new field."),
    *_read("field", "A field of a model"),
    # --- Keys of TypedDicts
    _breaking(
        "key-removed",
        Notice.CHECKER,
        "A dict of `params` no longer has a key. It would still be sent.",
    ),
    _breaking(
        "key-added-required",
        Notice.CHECKER,
        "A dict of `params` has a new key that must be given.",
    ),
    _breaking(
        "key-became-required",
        Notice.CHECKER,
        "A key that could be left out must be given.",
    ),
    _addition("key-added", "A dict of `params` has a new key, which may be left out."),
    _addition("key-became-optional", "A key that had to be given may be left out."),
    *_sent("key", "A key of a dict of `params`"),
    # --- Exceptions
    _breaking("exception-removed", Notice.BOTH, "A class of exceptions is gone."),
    _addition("exception-added", "There is a new class of exceptions."),
    _breaking(
        "exception-changed",
        Notice.RUN,
        "An error raises another class than before: handlers of the old one do not"
        " catch it.",
    ),
    _addition(
        "exception-refined",
        "An error raises a class of its own, where it raised APIStatusError; handlers"
        " of that still catch it.",
    ),
    # --- The client itself
    _breaking(
        "credential-removed",
        Notice.BOTH,
        "The client no longer takes a credential.",
    ),
    _breaking(
        "credential-renamed",
        Notice.BOTH,
        "The client takes a credential under another name.",
    ),
    _addition("credential-added", "The client takes a new credential."),
    _breaking(
        "environment-removed",
        Notice.RUN,
        "The client no longer reads an environment variable.",
    ),
    _addition(
        "environment-added", "The client reads an environment variable it did not."
    ),
    _breaking(
        "base-url-removed",
        Notice.RUN,
        "The client has no address of its own any more: without `base_url` it cannot"
        " be made.",
    ),
    _addition("base-url-added", "The client knows an address by itself."),
    _breaking(
        "address-argument-removed",
        Notice.BOTH,
        "The client no longer takes a part of its address.",
    ),
    _addition("address-argument-added", "The client takes a part of its address."),
    _warning(
        "base-url-changed", "The client sends to another address when none is given."
    ),
    _warning(
        "title-changed",
        "The title gives the package and the class of the client other names, unless"
        " specloom.toml settles them.",
    ),
    _breaking(
        "attribute-removed",
        Notice.BOTH,
        "Responses no longer show what a header says.",
    ),
    _addition("attribute-added", "Responses show what another header says."),
    # A header may always be missing, and is never anything at all: None comes and goes
    # nowhere, and neither does Any.
    *(
        rule
        for rule in _read("attribute", "What responses show of a header")
        if rule.id
        in {
            "attribute-type-changed",
            "attribute-type-widened",
            "attribute-type-narrowed",
        }
    ),
    _breaking(
        "error-body-changed",
        Notice.RUN,
        "`error.parsed` is of another class, so that code which looks for the old one"
        " does not find it.",
    ),
    _breaking(
        "error-body-removed",
        Notice.RUN,
        "`error.parsed` is None: the body of the error is no longer described.",
    ),
    _addition("error-body-added", "`error.parsed` has the body of an error."),
    # --- Anything
    _warning("deprecated", "Something should no longer be used; it still works."),
    _detail("deprecation-withdrawn", "Something is no longer deprecated."),
    _detail(
        "request-changed",
        "A method sends something else, or elsewhere, for the same call: its path, a"
        " constant, the spelling of a list. Callers do not see it.",
    ),
    _warning(
        "request-check-changed",
        "With `validate_requests=True` other requests are refused before they are"
        " sent: a bound, a length, a pattern changed.",
    ),
    _detail("documentation-changed", "Only explanations changed."),
    _detail(
        "layout-changed",
        "Names stand in another order, or in another module of the package.",
    ),
)

RULES_BY_ID = {rule.id: rule for rule in CLIENT_RULES}
