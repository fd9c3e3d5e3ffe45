"""From JSON Schema to types: named schemas are collected, inline ones get a name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from typing import Any

from specloom.api.definitions import clean_definition, renamed
from specloom.api.model import (
    ANY,
    MISSING,
    NULL,
    AliasSchema,
    Direction,
    Field,
    Kind,
    ListOf,
    MapOf,
    ObjectSchema,
    OneOf,
    Ref,
    Scalar,
    Schema,
    Type,
    UnionSchema,
    Variant,
    refs_in,
)
from specloom.api.shapes import (
    common_tag,
    constant_of,
    constants,
    implied_type,
    is_closed_empty,
    nullable,
    one_of,
    open_constants,
    variant_label,
)
from specloom.base.diagnostics import Finding, Location, Severity
from specloom.base.words import pascal_case, unique
from specloom.python import identifiers
from specloom.spec import pointers
from specloom.spec.document import Document
from specloom.spec.equality import equal
from specloom.spec.values import as_dict, as_list, as_text

_PREFIX = "#/components/schemas/"

_STRING_FORMATS = {
    "date-time": Kind.DATETIME,
    "date": Kind.DATE,
    "binary": Kind.BINARY,
}
# Other formats stay strings: uuid, uri and email would change what was sent.

_MOST_NESTED = 40

_SCALARS = {
    "null": Kind.NULL,
    "boolean": Kind.BOOLEAN,
    "integer": Kind.INTEGER,
    "number": Kind.NUMBER,
}


@dataclass(frozen=True, slots=True)
class _Draft:
    """A schema before its Python names and directions are settled."""

    name: str
    wanted: str  # what the class would be called
    group: str
    schema: Mapping[str, Any]
    document: Document
    pointer: str
    at: Location


@dataclass(slots=True)
class SchemaLowering:
    """Turns the schemas of one or several documents into named schemas and types.

    Call `type_of` for each schema an operation mentions, then `finish` once. Documents
    share a schema where both refer to the same place of the same file.
    """

    document: Document  # the one that is being lowered
    findings: list[Finding] = field(default_factory=list)
    _drafts: dict[str, _Draft] = field(default_factory=dict)
    _done: dict[str, Schema] = field(default_factory=dict)
    # Where a component stands -> its name, and which of a document have another there.
    _keys: dict[tuple[str, str], str] = field(default_factory=dict)
    _renamed: dict[str, dict[str, str]] = field(default_factory=dict)
    # Where an inline schema stands -> its name.
    _inline: dict[tuple[str, str], str] = field(default_factory=dict)
    _directions: dict[str, set[Direction]] = field(default_factory=dict)
    _roots: list[tuple[str, Direction]] = field(default_factory=list)
    # How many named schemas are being lowered, each for the one before, and those
    # that wait until it are fewer: a chain of references can be longer than the stack.
    _depth: int = 0
    _waiting: dict[str, _Draft] = field(default_factory=dict)

    def reach(self, type_: Type, direction: Direction) -> Type:
        """Note that `type_` travels this way, and give it back."""
        self._roots += [(name, direction) for name in refs_in(type_)]
        return type_

    def type_of(self, schema: Any, pointer: str, name: str, group: str) -> Type:
        """The type of a schema that stands at `pointer`.

        Args:
            name: what to call it where it needs a name and has none.
            group: the module an inline schema goes to.
        """
        if not isinstance(schema, Mapping):
            return ANY
        ref = schema.get("$ref")
        if isinstance(ref, str):
            type_: Type = self._named(ref, name, group)
            return nullable(type_) if schema.get("nullable") is True else type_
        type_ = self._plain(schema, pointer, name, group)
        return nullable(type_) if schema.get("nullable") is True else type_

    def _named(self, ref: str, name: str, group: str) -> Type:
        target, pointer = self._lookup(ref)
        if not ref.startswith(_PREFIX) or "/" in ref[len(_PREFIX) :]:
            # Deep inside another part of the document: it has no name of its own.
            return self.type_of(target, pointer, name, group)
        written = pointers.tokens(pointer)[-1]
        key = self._key(written, pointer)
        if key not in self._drafts:
            wanted = target.get("x-specloom-name") if isinstance(target, dict) else None
            self._draft(
                key,
                str(wanted or key),
                self.document.schema_file(written) or "models",
                target if isinstance(target, dict) else {},
                pointer,
            )
        return Ref(key)

    def _key(self, name: str, pointer: str) -> str:
        """What a component is called among those of all documents.

        Documents share what is the same in them; of two that differ, the later one has
        a name that begins with that of its document.
        """
        place = (self.document.name, pointer)
        if place in self._keys:
            return self._keys[place]
        key = name
        draft = self._drafts.get(name)
        if draft is not None and not self._is_shared(draft, pointer):
            stem = PurePosixPath(self.document.name).stem
            declared = as_dict(self.document.value.get("components")).get("schemas")
            taken = {*self._drafts, *as_dict(declared)}
            key = unique(f"{stem}_{name}", taken, suffixes=["Schema", "Object"])
            self._renamed.setdefault(self.document.name, {})[name] = key
            self.findings.append(
                Finding(
                    "schema-name-collision",
                    Severity.ERROR,
                    f"{name!r} is another schema at {draft.at}",
                    self.document.at(pointer),
                    "Share one schema by $ref to the same file, or rename one of them.",
                    instead=f"this one is called {key!r}",
                )
            )
        self._keys[place] = key
        return key

    def _is_shared(self, draft: _Draft, pointer: str) -> bool:
        """Whether a component is one that another document has too."""
        here = self.document.at(pointer)
        if (here.file, here.pointer) == (draft.at.file, draft.at.pointer):
            return True
        if draft.document is self.document:
            return False
        sides = {"here": self.document, "there": draft.document}

        def follow(ref: str, place: tuple[str, str]) -> tuple[str, str] | None:
            return place[0], pointers.from_ref(ref)

        return equal(
            ("here", pointer),
            ("there", draft.pointer),
            lambda place: sides[place[0]].lookup(place[1]),
            follow,
        )

    def _lookup(self, ref: str) -> tuple[Any, str]:
        pointer = pointers.from_ref(ref)
        try:
            return self.document.lookup(ref), pointer
        except KeyError:
            return {}, pointer  # named by the resolver already

    def _draft(
        self, key: str, wanted: str, group: str, schema: Mapping[str, Any], at: str
    ) -> None:
        place = self.document.at(at)
        name = identifiers.class_name(wanted)
        draft = _Draft(key, name, group, schema, self.document, at, place)
        self._drafts[key] = draft
        if self._depth >= _MOST_NESTED:
            self._waiting[key] = draft
            return
        self._depth += 1
        self._done[key] = self._lower(draft)
        self._depth -= 1
        while self._waiting and not self._depth:
            self._complete(next(iter(self._waiting)))

    def _complete(self, key: str) -> None:
        """Lower a schema that waits for it; its name was enough up to now."""
        draft = self._waiting.pop(key, None)
        if draft is not None:
            self._depth += 1
            self._done[key] = self._lower(draft)
            self._depth -= 1

    def _hoist(
        self, schema: Mapping[str, Any], pointer: str, name: str, group: str
    ) -> Ref:
        """Give an inline schema a name, derived from where it stands."""
        place = (self.document.name, pointer)
        if place in self._inline:
            return Ref(self._inline[place])
        title = schema.get("title")
        wanted = str(schema.get("x-specloom-name") or name)
        components = as_dict(self.document.value.get("components"))
        declared = as_dict(components.get("schemas"))
        taken = {*self._drafts, *declared}
        titled = [pascal_case(title)] if isinstance(title, str) else []
        key = unique(wanted, taken, suffixes=[*titled, "Object", "Value"])
        self._inline[place] = key
        self._draft(key, key, group, schema, pointer)
        return Ref(key)

    # --- Inline types ------------------------------------------------------------

    def _plain(
        self, schema: Mapping[str, Any], pointer: str, name: str, group: str
    ) -> Type:
        if "const" in schema:
            return constants([schema["const"]])
        if isinstance(schema.get("enum"), list):
            return constants(schema["enum"])
        parts = as_list(schema.get("allOf"))
        if parts:
            if len(parts) == 1 and not schema.get("properties"):
                return self.type_of(parts[0], f"{pointer}/allOf/0", name, group)
            merged = self._merged(schema)
            if merged.get("properties"):
                return self._hoist(schema, pointer, name, group)
            return self._plain(merged, pointer, name, group)
        if schema.get("properties") or is_closed_empty(schema):
            return self._hoist(schema, pointer, name, group)
        for word in ("oneOf", "anyOf"):
            if as_list(schema.get(word)):
                return self._union(schema, word, pointer, name, group)
        kinds = schema.get("type")
        if isinstance(kinds, list):
            return one_of(
                [
                    self._typed(kind, schema, pointer, name, group)
                    for kind in kinds
                    if isinstance(kind, str)
                ]
            )
        if not isinstance(kinds, str):
            kinds = implied_type(schema)
        return self._typed(kinds, schema, pointer, name, group)

    def _typed(
        self, kind: str, schema: Mapping[str, Any], at: str, name: str, group: str
    ) -> Type:
        match kind:
            case "string":
                form = schema.get("format")
                return Scalar(_STRING_FORMATS.get(str(form), Kind.STRING))
            case "array":
                if "prefixItems" in schema:
                    return ListOf(ANY)
                items = schema.get("items")
                return ListOf(self.type_of(items, f"{at}/items", f"{name}Item", group))
            case "object":
                extra = schema.get("additionalProperties")
                if isinstance(extra, Mapping) and extra:
                    where = f"{at}/additionalProperties"
                    return MapOf(self.type_of(extra, where, f"{name}Value", group))
                return MapOf(ANY)
            case _:
                return Scalar(_SCALARS.get(kind, Kind.ANY))

    def _union(
        self, schema: Mapping[str, Any], word: str, at: str, name: str, group: str
    ) -> Type:
        members = schema[word]
        if all(isinstance(m, Mapping) and set(m) <= {"required"} for m in members):
            # Only says which properties go together; the type is beside it.
            rest = {key: value for key, value in schema.items() if key != word}
            return self._plain(rest, at, name, group)
        constants = open_constants(members)
        if constants is not None:
            return constants
        types = []
        for index, member in enumerate(members):
            label = variant_label(member) or (f"Option{index + 1}")
            where = f"{at}/{word}/{index}"
            types.append(self.type_of(member, where, name + label, group))
        if "discriminator" in schema and sum(isinstance(t, Ref) for t in types) > 1:
            nulls = [t for t in types if t == NULL]
            inner = {
                **schema,
                word: [m for m, t in zip(members, types, strict=True) if t != NULL],
            }
            ref = self._hoist(inner, at, name, group)
            return one_of([ref, *nulls])
        return one_of(types)

    # --- Named schemas -----------------------------------------------------------

    def _lower(self, draft: _Draft) -> Schema:
        schema = draft.schema
        merged = self._merged(schema) if as_list(schema.get("allOf")) else schema
        common: dict[str, Any] = {
            "name": draft.name,
            "model_name": None,
            "param_name": None,
            "group": draft.group,
            "description": as_text(schema.get("description")),
            "deprecated": schema.get("deprecated") is True,
            "definition": clean_definition(schema),
            "at": draft.at,
        }
        if isinstance(merged.get("properties"), Mapping) and merged["properties"]:
            return ObjectSchema(
                fields=self._fields(merged, draft),
                closed=merged.get("additionalProperties") is False,
                **common,
            )
        if is_closed_empty(merged):
            return ObjectSchema(fields=(), closed=True, **common)
        accepts = tuple(
            ref
            for entry in as_list(schema.get("x-specloom-accepts"))
            for ref in [self.type_of(entry, draft.pointer, draft.name, draft.group)]
            if isinstance(ref, Ref)
        )
        word = next((w for w in ("oneOf", "anyOf") if as_list(schema.get(w))), None)
        if word and "const" not in schema and "enum" not in schema:
            union = self._tagged(draft, word, common, accepts)
            if union:
                return union
        # A placeholder first: the type may mention the schema itself.
        self._done[draft.name] = AliasSchema(type=ANY, accepts=(), **common)
        inner = {k: v for k, v in schema.items() if k != "discriminator"}
        type_ = self.type_of(inner, draft.pointer, draft.name, draft.group)
        return AliasSchema(type=type_, accepts=accepts, **common)

    def _fields(self, schema: Mapping[str, Any], draft: _Draft) -> tuple[Field, ...]:
        required = as_list(schema.get("required"))
        fields: list[Field] = []
        for wire_name, part in schema["properties"].items():
            pointer = pointers.join(draft.pointer, "properties", wire_name)
            inline = draft.wanted + pascal_case(wire_name)
            type_ = self.type_of(part, pointer, inline, draft.group)
            part = part if isinstance(part, Mapping) else {}
            fields.append(
                Field(
                    wire_name=wire_name,
                    py_name=identifiers.field_name(
                        wire_name, [f.py_name for f in fields]
                    ),
                    type=type_,
                    required=wire_name in required,
                    default=part.get("default", MISSING),
                    description=self._description(part),
                    deprecated=part.get("deprecated") is True,
                    at=self.document.at(pointer),
                )
            )
        return tuple(fields)

    def _description(self, schema: Mapping[str, Any]) -> str:
        """The description of a property; that of the schema it is, without its own."""
        own = as_text(schema.get("description"))
        if own:
            return own
        target, _ = self.document.follow(schema, "")
        return as_text(target.get("description")) if isinstance(target, dict) else ""

    def _tagged(
        self,
        draft: _Draft,
        word: str,
        common: dict[str, Any],
        accepts: tuple[Ref, ...],
    ) -> UnionSchema | None:
        """The union as one told apart by a tag, None when nothing tells it apart."""
        schema = draft.schema
        self._done[draft.name] = AliasSchema(type=ANY, accepts=(), **common)
        members: list[Ref] = []
        for index, member in enumerate(schema[word]):
            label = variant_label(member) or f"Option{index + 1}"
            pointer = f"{draft.pointer}/{word}/{index}"
            type_ = self.type_of(member, pointer, draft.wanted + label, draft.group)
            if not isinstance(type_, Ref):
                return None
            members.append(type_)
        if len(members) < 2:
            return None
        discriminator = schema.get("discriminator")
        discriminator = discriminator if isinstance(discriminator, Mapping) else {}
        leaves = list(self._leaves(members))
        tag = discriminator.get("propertyName") or common_tag(leaves)
        if not isinstance(tag, str):
            return None
        mapping = discriminator.get("mapping")
        by_name: dict[str, list[str]] = {}
        for value, ref in (mapping if isinstance(mapping, Mapping) else {}).items():
            target = str(ref).rpartition("/")[2]
            others = self._renamed.get(self.document.name, {})
            name = others.get(target, target)
            by_name.setdefault(name, []).append(str(value))
        variants = []
        for leaf in leaves:
            tags = by_name.get(leaf.name) or constant_of(leaf, tag)
            # Without a mapping the schema's name is the tag: OpenAPI 3, section
            # "Discriminator Object".
            variants.append(
                Variant(type=Ref(leaf.name), tags=tuple(tags or [leaf.name]))
            )
        return UnionSchema(
            tag=tag,
            variants=tuple(variants),
            members=tuple(members),
            accepts=accepts,
            **common,
        )

    def _leaves(self, members: Sequence[Ref]) -> Iterator[Schema]:
        for member in members:
            self._complete(member.name)
            schema = self._done.get(member.name)
            if isinstance(schema, UnionSchema):
                yield from (self._done[v.type.name] for v in schema.variants)
            elif schema is not None:
                yield schema

    def _merged(self, schema: Mapping[str, Any]) -> dict[str, Any]:
        """An `allOf` as one schema: properties united, the rest from the last part."""
        merged: dict[str, Any] = {}
        properties: dict[str, Any] = {}
        required: list[str] = []
        own = {key: value for key, value in schema.items() if key != "allOf"}
        for part in [*as_list(schema.get("allOf")), own]:
            part = self._resolved(part)
            properties.update(part.get("properties") or {})
            required += [n for n in as_list(part.get("required")) if n not in required]
            skipped = {"properties", "required", "$ref", "allOf"}
            merged |= {k: v for k, v in part.items() if k not in skipped}
        if properties:
            merged["properties"] = properties
        if required:
            merged["required"] = required
        return merged

    def _resolved(self, part: Any, depth: int = 0) -> dict[str, Any]:
        if not isinstance(part, Mapping) or depth > 50:
            return {}
        if isinstance(part.get("$ref"), str):
            return self._resolved(self._lookup(part["$ref"])[0], depth + 1)
        return self._merged(part) if as_list(part.get("allOf")) else dict(part)

    def named(self, type_: Type) -> Schema | None:
        """The schema that a type is, through names for names; None for other types."""
        for _ in range(50):
            if not isinstance(type_, Ref):
                return None
            schema = self._done.get(type_.name)
            if not isinstance(schema, AliasSchema):
                return schema
            type_ = schema.type
        return None

    # --- The end -----------------------------------------------------------------

    def finish(self) -> dict[str, Schema]:
        """All schemas that something reaches, named for Python."""
        self._spread()
        self._untangle()
        reached = [name for name in self._done if name in self._directions]
        taken: set[str] = set()
        settled: dict[str, Schema] = {}
        for name in reached:
            draft, ways = self._drafts[name], self._directions[name]
            wanted = unique(draft.wanted, taken, suffixes=["Schema", "Object"])
            taken.add(wanted)
            model_name = wanted if Direction.RESPONSE in ways else None
            param_name = None
            if Direction.REQUEST in ways:
                param_name = (
                    identifiers.param_class_name(wanted) if model_name else wanted
                )
                if param_name != wanted:
                    param_name = unique(param_name, taken, suffixes=["Input"])
                    taken.add(param_name)
            settled[name] = replace(
                self._done[name],
                model_name=model_name,
                param_name=param_name,
                definition=renamed(
                    self._done[name].definition,
                    self._renamed.get(draft.document.name, {}),
                ),
            )
        return settled

    def _untangle(self) -> None:
        """Cut names for types that are made of themselves.

        Python reads the value of such a name at once, so that it cannot stand in it;
        fields of classes are read late.
        """
        for name, schema in self._done.items():
            if not isinstance(schema, AliasSchema) or name not in self._directions:
                continue
            tangled = {r for r in refs_in(schema.type) if name in self._made_of(r)}
            if tangled:
                self._done[name] = replace(schema, type=_cut(schema.type, tangled))
                self.note(
                    self._drafts[name].pointer,
                    f"{name!r} is made of itself; inside it, it can be anything",
                    "put the recursion into a property of an object",
                )

    def _made_of(self, name: str) -> set[str]:
        """The schemas whose names the value of a name for a type mentions, deep down."""
        found: set[str] = set()
        waiting = [name]
        while waiting:
            current = waiting.pop()
            if current not in found:
                found.add(current)
                schema = self._done[current]
                if not isinstance(schema, ObjectSchema):
                    waiting += _mentioned(schema)
        return found

    def _spread(self) -> None:
        """Give each schema the directions in which something that uses it travels."""
        waiting = list(self._roots)
        while waiting:
            name, direction = waiting.pop()
            ways = self._directions.setdefault(name, set())
            if direction in ways:
                continue
            ways.add(direction)
            waiting += [(inner, direction) for inner in _mentioned(self._done[name])]
            if direction is Direction.REQUEST:
                accepted = getattr(self._done[name], "accepts", ())
                waiting += [(ref.name, Direction.RESPONSE) for ref in accepted]

    def note(self, pointer: str, message: str, hint: str) -> None:
        """Report what is left out of the client."""
        self.findings.append(
            Finding(
                "not-generated",
                Severity.WARNING,
                message,
                self.document.at(pointer),
                hint,
            )
        )


def _cut(type_: Type, names_: set[str]) -> Type:
    """A type with any value in place of these schemas."""
    match type_:
        case Ref(name) if name in names_:
            return ANY
        case ListOf(item):
            return ListOf(_cut(item, names_))
        case MapOf(value):
            return MapOf(_cut(value, names_))
        case OneOf(members):
            return one_of([_cut(member, names_) for member in members])
    return type_


def _mentioned(schema: Schema) -> Iterator[str]:
    match schema:
        case ObjectSchema(fields=fields):
            for each in fields:
                yield from refs_in(each.type)
        case UnionSchema(variants=variants, members=members):
            yield from (variant.type.name for variant in variants)
            yield from (member.name for member in members)
        case AliasSchema(type=type_):
            yield from refs_in(type_)
