"""From JSON Schema to types: named schemas are collected, inline ones get a name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from typing import Any

from specloom.api.definitions import clean_definition, renamed
from specloom.api.model import (
    ANY,
    NULL,
    AliasSchema,
    Direction,
    Field,
    Kind,
    ListOf,
    MapOf,
    ObjectSchema,
    Ref,
    Scalar,
    Schema,
    Type,
    UnionSchema,
    Variant,
    refs_in,
)
from specloom.api.normalise import (
    Anything,
    Constants,
    Form,
    Kinds,
    Member,
    Normal,
    Null,
    Object,
    Reference,
    Union,
    normalised,
    normalised_by_name,
    notes_of,
    target_of,
)
from specloom.api.reach import directions_of, untangled
from specloom.api.shapes import (
    common_tag,
    constant_of,
    constants,
    member_label,
    nullable,
    one_of,
)
from specloom.api.stumbling import stumbled
from specloom.base.diagnostics import Finding, Location, Severity
from specloom.base.words import pascal_case, shortened, unique
from specloom.spec import pointers
from specloom.spec.document import Document
from specloom.spec.equality import equal
from specloom.spec.values import as_dict, as_list, as_name, as_text

DEFAULT_GROUP = "models"  # of schemas that have no file of their own

_PREFIX = "#/components/schemas/"

_STRING_FORMATS = {
    "date-time": Kind.DATETIME,
    "date": Kind.DATE,
    "binary": Kind.BINARY,
}
# Other formats stay strings: uuid, uri and email would change what was sent.

_MOST_NESTED = 40

_SCALARS = {
    "boolean": Kind.BOOLEAN,
    "integer": Kind.INTEGER,
    "number": Kind.NUMBER,
}


@dataclass(frozen=True, slots=True)
class _Draft:
    """A schema before the directions in which it travels are known."""

    name: str
    wanted_name: str | None
    group: str
    schema: Mapping[str, Any]  # as written at `pointer`
    document: Document
    pointer: str
    normal: Normal  # its form, which a part of it may have
    at: Location

    @property
    def label(self) -> str:
        """How the names of schemas that stand inside it begin."""
        return pascal_case(self.wanted_name or self.name) or "Schema"


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
    # Document and `$ref` -> the named schema.
    _refs: dict[tuple[str, str], Ref] = field(default_factory=dict)
    # Where a component stands -> its name, and which of a document have another there.
    _keys: dict[tuple[str, str], str] = field(default_factory=dict)
    _renamed: dict[str, dict[str, str]] = field(default_factory=dict)
    # Where an inline schema stands -> its name.
    _inline: dict[tuple[str, str], str] = field(default_factory=dict)
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
            group: what an inline schema belongs to.
        """
        return self._type(normalised(schema, pointer, self.document), name, group)

    def _named(self, ref: str, name: str, group: str) -> Type:
        known = self._refs.get((self.document.name, ref))
        if known is not None:
            return known
        target, pointer = target_of(ref, self.document), pointers.from_ref(ref)
        if not ref.startswith(_PREFIX) or "/" in ref[len(_PREFIX) :]:
            # Deep inside another part of the document: it has no name of its own.
            return self.type_of(target, pointer, name, group)
        written = pointers.tokens(pointer)[-1]
        key = self._key(written, pointer)
        named = self._refs[self.document.name, ref] = Ref(key)
        if key not in self._drafts:
            target = target if isinstance(target, dict) else {}
            normal = normalised_by_name(target, pointer, self.document)
            wanted = as_name(target.get("x-specloom-name"))
            group = self.document.schema_file(written) or DEFAULT_GROUP
            at = self.document.at(pointer)
            self._draft(
                _Draft(key, wanted, group, target, self.document, pointer, normal, at)
            )
        return named

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

    def _draft(self, draft: _Draft) -> None:
        self._drafts[draft.name] = draft
        self._waiting[draft.name] = draft
        if self._depth >= _MOST_NESTED:
            return
        self._complete(draft.name)
        while self._waiting and not self._depth:
            self._complete(next(iter(self._waiting)))

    def _complete(self, key: str) -> None:
        """Lower a schema that waits for it; its name was enough up to now."""
        draft = self._waiting.pop(key, None)
        if draft is None:
            return
        self._depth += 1
        try:
            self._done[key] = self._lower(draft)
        except Exception as error:  # A bug of ours is no reason to give nothing.
            self._done[key] = AliasSchema(type=ANY, accepts=(), **_common(draft))
            instead = "any value stands in its place"
            self.findings.append(stumbled(draft.name, draft.at, error, instead))
        finally:
            self._depth -= 1

    def _hoist(self, normal: Normal, name: str, group: str) -> Ref:
        """Give an inline schema a name, derived from where it stands."""
        place = (self.document.name, normal.pointer)
        if place in self._inline:
            return Ref(self._inline[place])
        title = normal.schema.get("title")
        wanted = str(normal.schema.get("x-specloom-name") or shortened(name))
        components = as_dict(self.document.value.get("components"))
        declared = as_dict(components.get("schemas"))
        taken = {*self._drafts, *declared}
        titled = [pascal_case(title)] if isinstance(title, str) else []
        key = unique(wanted, taken, suffixes=[*titled, "Object", "Value"])
        self._inline[place] = key
        schema, pointer = normal.schema, normal.pointer
        at = self.document.at(pointer)
        document = self.document
        self._draft(_Draft(key, None, group, schema, document, pointer, normal, at))
        return Ref(key)

    # --- Types -------------------------------------------------------------------

    def _type(self, normal: Normal, name: str, group: str) -> Type:
        type_ = self._form(normal.form, normal, name, group)
        return nullable(type_) if normal.nullable else type_

    def _form(self, form: Form, normal: Normal, name: str, group: str) -> Type:
        """The type of what is not null."""
        match form:
            case Anything():
                return ANY
            case Null():
                return NULL
            case Reference(ref):
                return self._named(ref, name, group)
            case Constants(values, is_open):
                return constants(values, is_open=is_open)
            case Object():
                return self._hoist(normal, name, group)
            case Union():
                return self._union(form, normal, name, group)
            case Kinds(kinds):
                return one_of([self._kind(kind, normal, name, group) for kind in kinds])

    def _kind(self, kind: str, normal: Normal, name: str, group: str) -> Type:
        schema = normal.schema
        match kind:
            case "string":
                form = schema.get("format")
                return Scalar(_STRING_FORMATS.get(str(form), Kind.STRING))
            case "file":  # of Swagger 2
                return Scalar(Kind.BINARY)
            case "array":
                if "prefixItems" in schema:
                    return ListOf(ANY)
                at = f"{normal.pointer}/items"
                item = self.type_of(schema.get("items"), at, f"{name}Item", group)
                return ListOf(item)
            case "object":
                extra = schema.get("additionalProperties")
                if isinstance(extra, Mapping) and extra:
                    at = f"{normal.pointer}/additionalProperties"
                    return MapOf(self.type_of(extra, at, f"{name}Value", group))
                return MapOf(ANY)
            case _:
                return Scalar(_SCALARS.get(kind, Kind.ANY))

    def _union(self, union: Union, normal: Normal, name: str, group: str) -> Type:
        types = [self._member(each, union, name, group) for each in union.members]
        references = sum(isinstance(type_, Ref) for type_ in types)
        if union.discriminator is not None and references > 1:
            return self._hoist(replace(normal, nullable=False), name, group)
        return one_of(types)

    def _member(self, member: Member, union: Union, name: str, group: str) -> Type:
        others = [each.schema for each in union.members if each is not member]
        label = member_label(member.schema, others)
        if label is None:
            label = f"Option{member.number}"
        return self.type_of(member.schema, member.pointer, name + label, group)

    # --- Named schemas -----------------------------------------------------------

    def _lower(self, draft: _Draft) -> Schema:
        normal, schema = draft.normal, draft.schema
        common = {**_common(draft), "definition": clean_definition(schema)}
        if isinstance(normal.form, Object):
            merged = normal.form.merged
            return ObjectSchema(
                fields=self._fields(merged, draft),
                closed=merged.get("additionalProperties") is False,
                **common,
            )
        accepts = tuple(
            ref
            for entry in as_list(schema.get("x-specloom-accepts"))
            for ref in [self.type_of(entry, draft.pointer, draft.name, draft.group)]
            if isinstance(ref, Ref)
        )
        # A placeholder first: what follows may mention the schema itself.
        self._done[draft.name] = AliasSchema(type=ANY, accepts=(), **common)
        if isinstance(normal.form, Union):
            union = self._tagged(normal.form, draft, common, accepts)
            if union is not None:
                return union
            normal = replace(normal, form=replace(normal.form, discriminator=None))
        type_ = self._type(normal, draft.name, draft.group)
        return AliasSchema(type=type_, accepts=accepts, **common)

    def _fields(self, schema: Mapping[str, Any], draft: _Draft) -> tuple[Field, ...]:
        required = as_list(schema.get("required"))
        label = draft.label
        fields: list[Field] = []
        for wire_name, part in as_dict(schema.get("properties")).items():
            pointer = pointers.join(draft.pointer, "properties", wire_name)
            inline = label + pascal_case(wire_name)
            type_ = self.type_of(part, pointer, inline, draft.group)
            notes = notes_of(part, self.document)
            fields.append(
                Field(
                    wire_name=wire_name,
                    type=type_,
                    # A flag on the property itself is how draft 3 of JSON Schema has it.
                    required=wire_name in required
                    or as_dict(part).get("required") is True,
                    default=notes.default,
                    description=notes.description,
                    deprecated=notes.deprecated,
                    read_only=notes.read_only,
                    write_only=notes.write_only,
                    at=self.document.at(pointer),
                )
            )
        return tuple(fields)

    def _tagged(
        self,
        union: Union,
        draft: _Draft,
        common: dict[str, Any],
        accepts: tuple[Ref, ...],
    ) -> UnionSchema | None:
        """The union as one told apart by a tag, None when nothing tells it apart."""
        label = draft.label
        members: list[Ref] = []
        for member in union.members:
            type_ = self._member(member, union, label, draft.group)
            if not isinstance(type_, Ref):
                return None
            members.append(type_)
        if len(members) < 2 or union.has_null:
            return None
        discriminator = union.discriminator or {}
        leaves = list(self._leaves(members))
        tag = discriminator.get("propertyName") or common_tag(leaves)
        if not isinstance(tag, str):
            return None
        by_name: dict[str, list[str]] = {}
        others = self._renamed.get(self.document.name, {})
        for value, ref in as_dict(discriminator.get("mapping")).items():
            target = str(ref).rpartition("/")[2]
            by_name.setdefault(others.get(target, target), []).append(str(value))
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
        """All schemas that something reaches, with the ways in which they travel."""
        directions = directions_of(self._done, self._roots)
        for name, schema in self._done.items():
            if not isinstance(schema, AliasSchema) or name not in directions:
                continue
            type_ = untangled(schema, self._done)
            if type_ is not None:
                self._done[name] = replace(schema, type=type_)
                self.note(
                    self._drafts[name].pointer,
                    f"{name!r} is made of itself; inside it, it can be anything",
                    "put the recursion into a property of an object",
                )
        return {
            name: replace(
                schema,
                directions=frozenset(directions[name]),
                definition=renamed(
                    schema.definition,
                    self._renamed.get(self._drafts[name].document.name, {}),
                ),
            )
            for name, schema in self._done.items()
            if name in directions
        }

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


def _common(draft: _Draft) -> dict[str, Any]:
    """What every schema says of itself; as its definition, that anything fits."""
    return {
        "name": draft.name,
        "wanted_name": draft.wanted_name,
        "group": draft.group,
        "directions": frozenset(),
        "description": as_text(draft.schema.get("description")),
        "deprecated": draft.schema.get("deprecated") is True,
        "definition": {},
        "at": draft.at,
    }
