"""From JSON Schema to types: named schemas are collected, inline ones get a name."""

from __future__ import annotations

from collections import ChainMap, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from msgspec.structs import replace

from specloom.api import groups
from specloom.api.budget import Budget, most_parts
from specloom.api.checking import RequestDefinitions
from specloom.api.components import Components, Draft
from specloom.api.containers import TypeOf, extra_of, keyed_of, tuple_of
from specloom.api.definitions import LazyDefinition, referred
from specloom.api.memory import Memory, Step
from specloom.api.merging import extensions, target_of
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
    refs_in,
)
from specloom.api.normalise import (
    BASE,
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
)
from specloom.api.reach import directions_of
from specloom.api.scalars import SCALARS, plain, string_of
from specloom.api.shapes import (
    constants,
    member_label,
    nullable,
    one_of,
    values_of,
    without_null,
)
from specloom.api.stumbling import stumbled
from specloom.api.tags import (
    common_tag,
    constant_fields,
    constant_of,
    tagged_definition,
    variants_of,
)
from specloom.api.untangling import leave_out_too_large, untangle
from specloom.base.diagnostics import Finding, LazyLocation, Severity
from specloom.base.words import pascal_case, shortened, unique
from specloom.spec import pointers
from specloom.spec.document import Document
from specloom.spec.values import as_dict, as_list, as_name, as_text

_PREFIX = "#/components/schemas/"

_MOST_NESTED = 40
# Types inside each other that have no name: unions that lead to each other, with
# something beside each reference, have no end.
_MOST_INSIDE = 40
_MOST_NAMES = 50  # that stand for each other


class SchemaLowering:
    """Turns the schemas of one or several documents into named schemas and types.

    Call `type_of` for each schema an operation mentions, then `finish` once. Documents
    share a schema where both refer to the same place of the same file.
    """

    def __init__(self, document: Document, memory: Memory) -> None:
        """Begin with a document; `document` is set to each further one."""
        self.document = document
        self.memory = memory
        # Where schemas go now that have no file of their own.
        self.home = groups.DEFAULT
        self.findings: list[Finding] = []
        self._components = Components()
        self._drafts = self._components.drafts
        self._checks = RequestDefinitions(self._components.renamed)
        self._done: dict[str, Schema] = {}
        # Document and `$ref` -> the named schema, or null where it lets that pass.
        self._refs: dict[tuple[str, str], Type] = {}
        # Document -> what extends each of its components.
        self._extensions: dict[str, dict[str, list[str]]] = {}
        # Where an inline schema stands -> its name.
        self._inline: dict[tuple[str, str], str] = {}
        self._budget = Budget()
        self._roots: list[tuple[str, Direction]] = []
        self._unused: list[str] = []  # names that nothing refers to
        # How many named schemas are being lowered, each for the one before, and those
        # that wait until it are fewer: a chain of references can be longer than the
        # stack.
        self._depth = 0
        self._waiting: dict[str, Draft] = {}
        self._unnamed = 0  # types without a name, in the schema that is being lowered

    def reach(self, type_: Type, direction: Direction) -> Type:
        """Note that `type_` travels this way, and give it back."""
        self._roots += [(name, direction) for name in refs_in(type_)]
        self.memory.step("reach", (type_, direction), type_)
        return type_

    def again(self, step: Step) -> bool:
        """Take a step of an earlier lowering; whether the answer is the same."""
        answer = _ASKS[step.ask](self, *step.about)
        if isinstance(answer, _SCHEMAS):
            return _is_alike(answer, step.answer)
        return bool(answer == step.answer)

    def add_unused(self, pointer: str) -> None:
        """Take a component that no operation uses; for when all operations are there."""
        self.home = groups.UNUSED
        name = pascal_case(pointers.tokens(pointer)[-1])
        self._unused += refs_in(self._named(f"#{pointer}", name, groups.UNUSED))

    def type_of(self, schema: Any, pointer: str, name: str, group: str) -> Type:
        """The type of a schema that stands at `pointer`.

        Args:
            name: what to call it where it needs a name and has none.
            group: what an inline schema belongs to.
        """
        if not self._budget.take(self.document):
            overdrawn = self._budget.overdrawn(self.document, pointer)
            self.findings += [overdrawn] if overdrawn is not None else []
            return ANY
        if self._unnamed >= _MOST_INSIDE:
            self._report_too_deep(pointer)
            return ANY
        normal = normalised(schema, pointer, self.document)
        asked = as_dict(normal.schema).get("x-specloom-name")
        if asked and isinstance(normal.form, Constants | Kinds):
            # It needs no name, and gets the one that it asks for.
            named = self._hoist(normal._replace(nullable=False), name, group)
            return nullable(named) if normal.nullable else named
        self._unnamed += 1
        try:
            return self._type(normal, name, group)
        finally:
            self._unnamed -= 1

    def _named(self, ref: str, name: str, group: str) -> Type:
        named = self._refs.get((self.document.name, ref))
        if named is None:
            named = self.memory.apart(lambda: self._first_named(ref, name, group))
        self.memory.step("named", (ref, name, group), named)
        return named

    def _first_named(self, ref: str, name: str, group: str) -> Type:
        target, pointer = target_of(ref, self.document), pointers.from_ref(ref)
        if not ref.startswith(_PREFIX) or "/" in ref[len(_PREFIX) :]:
            # Deep inside another part of the document: it has no name of its own.
            return self.type_of(target, pointer, name, group)
        written = pointers.tokens(pointer)[-1]
        key, renamed = self._components.key(written, pointer, self.document)
        self.findings += [renamed] if renamed is not None else []
        target = target if isinstance(target, dict) else {}
        extended_by = self._extended_by(ref)
        normal, _ = self.memory.part(
            self.document,
            ("form", pointer, tuple(extended_by)),
            (target,),
            lambda: normalised_by_name(target, pointer, self.document, extended_by),
            self.again,
        )
        named: Type = Ref(key)
        if normal.nullable and _is_of_classes(normal.form):
            # A class stands for what is not null.
            named = nullable(named)
        self._refs[self.document.name, ref] = named
        if key not in self._drafts:
            wanted = as_name(target.get("x-specloom-name"))
            group = self._components.group(written, self.document) or self.home
            self._draft(
                Draft(key, wanted, group, target, self.document, pointer, normal)
            )
        return named

    def _extended_by(self, ref: str) -> Sequence[str]:
        name = self.document.name
        if name not in self._extensions:
            self._extensions[name] = extensions(self.document)
        return self._extensions[name].get(ref, ())

    def _draft(self, draft: Draft) -> None:
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
        inside, self._unnamed = self._unnamed, 0
        try:
            self._done[key] = self._lower(draft)
        except Exception as error:  # A bug of ours is no reason to give nothing.
            self._done[key] = AliasSchema(type=ANY, accepts=(), **_common(draft))
            instead = "any value stands in its place"
            self.findings.append(stumbled(draft.name, draft.at, error, instead))
        finally:
            self._depth -= 1
            self._unnamed = inside

    def _hoist(self, normal: Normal, name: str, group: str) -> Ref:
        """Give an inline schema a name, derived from where it stands."""
        place = (self.document.name, normal.pointer)
        known = self._inline.get(place)
        hoisted = (
            self.memory.apart(lambda: self._first_hoisted(normal, name, group))
            if known is None
            else Ref(known)
        )
        self.memory.step("hoist", (normal, name, group), hoisted)
        return hoisted

    def _first_hoisted(self, normal: Normal, name: str, group: str) -> Ref:
        place = (self.document.name, normal.pointer)
        title = normal.schema.get("title")
        wanted = str(normal.schema.get("x-specloom-name") or shortened(name))
        components = as_dict(self.document.value.get("components"))
        declared = as_dict(components.get("schemas"))
        taken = ChainMap(self._drafts, declared)
        titled = [pascal_case(title)] if isinstance(title, str) else []
        key = unique(wanted, taken, suffixes=[*titled, "Object", "Value"])
        self._inline[place] = key
        schema, pointer = normal.schema, normal.pointer
        document = self.document
        self._draft(Draft(key, None, group, schema, document, pointer, normal))
        return Ref(key)

    # --- Types -------------------------------------------------------------------

    def _type(self, normal: Normal, name: str, group: str) -> Type:
        type_ = self._form(normal.form, normal, name, group)
        return nullable(type_) if normal.nullable else type_

    def _form(self, form: Form, normal: Normal, name: str, group: str) -> Type:
        """The type of what is not null."""
        match form:
            case Kinds((kind,)):  # most of them
                return self._kind(kind, normal, name, group)
            case Anything():
                return ANY
            case Null():
                return NULL
            case Reference(ref):
                return self._named(ref, name, group)
            case Constants(values, is_open):
                values = values_of(normal.schema.get("type"), values)
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
                return string_of(schema)
            case "file":  # of Swagger 2
                return Scalar(Kind.BINARY)
            case "array":
                if as_list(schema.get("prefixItems")):
                    return tuple_of(schema, normal.pointer, self._inside(name, group))
                at = f"{normal.pointer}/items"
                item = self.type_of(schema.get("items"), at, f"{name}Item", group)
                return ListOf(item)
            case "object":
                inside = self._inside(name, group)
                value = extra_of(schema, normal.pointer, inside) or ANY
                return MapOf(value, keyed_of(schema, normal.pointer, inside))
            case _:
                return SCALARS.get(kind, ANY)

    def _inside(self, name: str, group: str) -> TypeOf:
        return lambda schema, at, word: self.type_of(schema, at, name + word, group)

    def _union(self, union: Union, normal: Normal, name: str, group: str) -> Type:
        types = [self._member(each, union, name, group) for each in union.members]
        references = sum(isinstance(type_, Ref) for type_ in types)
        if union.discriminator is not None and references > 1:
            form = replace(union, has_null=False)
            left = normal._replace(nullable=False, form=form)
            return self._hoist(left, name, group)
        return one_of(types)

    def _member(self, member: Member, union: Union, name: str, group: str) -> Type:
        """The type of a member that is not null."""
        others = [each.schema for each in union.members if each is not member]
        label = member_label(member.schema, others)
        if member.number == BASE:
            label = "Base"
        elif member.ref is not None and "$ref" not in member.schema:
            label = pascal_case(pointers.tokens(pointers.from_ref(member.ref))[-1])
        if label is None:
            label = f"Option{member.number}"
        type_ = self.type_of(member.schema, member.pointer, name + label, group)
        return without_null(type_)

    # --- Named schemas -----------------------------------------------------------

    def _common(self, draft: Draft) -> dict[str, Any]:
        """What all kinds of schemas say of themselves."""
        return {**_common(draft), **self._of_side(draft)}

    def _of_side(self, draft: Draft) -> dict[str, Any]:
        """What a schema says that another description may not, written the same."""
        return {
            "checks": LazyDefinition(partial(self._defined, draft)),
            "location": LazyLocation(draft.pointer, draft.document.at),
        }

    def _lower(self, draft: Draft) -> Schema:
        normal, schema = draft.normal, draft.schema
        if isinstance(normal.form, Object):
            merged = normal.form.merged
            names = (draft.pointer, draft.name, draft.wanted_name, draft.group)
            made, is_known = self.memory.part(
                self.document,
                ("object", *names),
                # What it is merged of was read when it was mentioned.
                (schema, merged),
                lambda: self._object(merged, draft),
                self.again,
            )
            return replace(made, **self._of_side(draft)) if is_known else made
        common = self._common(draft)
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
            null = normal.nullable and not _is_of_classes(normal.form)
            form = replace(normal.form, discriminator=None)
            normal = normal._replace(form=form, nullable=null)
        type_ = self._type(normal, draft.name, draft.group)
        return AliasSchema(type=type_, accepts=accepts, **common)

    def _object(self, merged: Mapping[str, Any], draft: Draft) -> ObjectSchema:
        inside = self._inside(draft.label, draft.group)
        return ObjectSchema(
            fields=self._fields(merged, draft),
            closed=merged.get("additionalProperties") is False
            and not merged.get("patternProperties"),
            extra=extra_of(merged, draft.pointer, inside),
            keyed=keyed_of(merged, draft.pointer, inside),
            **self._common(draft),
        )

    def _fields(self, schema: Mapping[str, Any], draft: Draft) -> tuple[Field, ...]:
        required = {n for n in as_list(schema.get("required")) if isinstance(n, str)}
        label = draft.label
        fields: list[Field] = []
        below = pointers.join(draft.pointer, "properties")
        for wire_name, part in as_dict(schema.get("properties")).items():
            type_ = plain(part)
            if type_ is None:
                pointer = pointers.join(below, wire_name)
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
                )
            )
        return tuple(fields)

    def _tagged(
        self,
        union: Union,
        draft: Draft,
        common: dict[str, Any],
        accepts: tuple[Ref, ...],
    ) -> UnionSchema | None:
        """The union as one told apart by a tag, None when nothing tells it apart."""
        label = draft.label
        members: list[Ref] = []
        written: dict[str, str] = {}  # what a member is called, and what was listed
        listed: dict[str | None, Ref] = {}
        for member in union.members:
            type_ = self._member(member, union, label, draft.group)
            if not isinstance(type_, Ref):
                return None
            members.append(type_)
            listed[member.ref] = type_
            if member.ref is not None:
                written[type_.name] = pointers.tokens(pointers.from_ref(member.ref))[-1]
        fallback: Type | None = None
        if union.fallback is not None:
            fallback = listed.get(union.fallback.ref) if union.fallback.ref else None
            fallback = fallback or self._member(
                union.fallback, union, label, draft.group
            )
        if len(members) < (1 if _is_base(union) else 2):
            return None
        discriminator = union.discriminator or {}
        leaves: list[Schema] = []
        inside: dict[str, Sequence[str]] = {}
        for leaf, tags in self._leaves(members):
            leaves.append(leaf)
            inside[leaf.name] = tags
        tag = discriminator.get("propertyName") or common_tag(leaves)
        if not isinstance(tag, str):
            return None
        renamed = self._components.renamed.get(draft.document.name, {})
        written |= {key: name for name, key in renamed.items() if key not in written}
        base = self._done.get(fallback.name) if isinstance(fallback, Ref) else None
        found = UnionSchema(
            tag=tag,
            variants=variants_of(
                leaves,
                tag,
                written,
                discriminator.get("mapping"),
                inside,
                of_all=constant_of(base, tag) if _is_base(union) else (),
            ),
            members=tuple(members),
            accepts=accepts,
            fallback=fallback if isinstance(fallback, Ref) else None,
            **common,
        )
        if not _is_base(union):
            return found
        if found.fallback is not None:
            self._checks.bases[draft.name] = found.fallback.name
        definition = tagged_definition(found)
        tagged = partial(self._checks.settled, definition, draft.document)
        return replace(found, checks=LazyDefinition(tagged))

    def _leaves(self, members: Sequence[Ref]) -> Iterator[tuple[Schema, Sequence[str]]]:
        """Members that are no unions, and the tags that one inside has for them."""
        for member in members:
            self._complete(member.name)
            schema = self._so_far(member.name)
            if isinstance(schema, UnionSchema):
                for variant in schema.variants:
                    leaf = self._so_far(variant.type.name)
                    if leaf is not None:
                        yield leaf, variant.tags
            elif schema is not None:
                yield schema, ()

    def _so_far(self, name: str) -> Schema | None:
        """A schema; of an object that leads to what it is a member of, its constants."""
        draft = self._drafts[name]
        if name in self._done or not isinstance(draft.normal.form, Object):
            return self._done.get(name)
        fields = tuple(constant_fields(draft.normal.form.merged, self.document))
        return ObjectSchema(fields=fields, closed=False, **self._common(draft))

    def named(self, type_: Type) -> Schema | None:
        """The schema that a type is, through names for names; None for other types."""
        schema = self._named_so(self.meant(type_))
        self.memory.step("schema", (type_,), schema)
        return schema

    def meant(self, type_: Type) -> Type:
        """A type behind names for names; endless ones are any value."""
        found = self._behind(type_)
        if isinstance(self._named_so(found), AliasSchema):
            found = ANY
        self.memory.step("meant", (type_,), found)
        return found

    def behind_names(self, type_: Type) -> Type:
        """The type that a name stands for, where it is a name for a type."""
        found = self._behind(type_)
        self.memory.step("behind names", (type_,), found)
        return found

    def _behind(self, type_: Type) -> Type:
        """A type behind names for names; one of these, where they have no end."""
        for _ in range(_MOST_NAMES):
            schema = self._named_so(type_)
            if not isinstance(schema, AliasSchema):
                break
            type_ = schema.type
        return type_

    def _named_so(self, type_: Type) -> Schema | None:
        return self._done.get(type_.name) if isinstance(type_, Ref) else None

    # --- The end -----------------------------------------------------------------

    def finish(self) -> dict[str, Schema]:
        """All schemas that something reaches, with the ways in which they travel.

        What nothing uses comes in, as what somebody receives who uses it after all.
        """
        used = directions_of(self._done, self._roots)
        unused = [(n, Direction.RESPONSE) for n in self._unused if n not in used]
        directions = directions_of(self._done, unused, used)
        change = (self._anything, self._note_of)
        untangle(self._done, directions, *change)
        most = most_parts(self.document)
        leave_out_too_large(self._done, directions, most, *change)
        return {
            name: replace(
                schema,
                directions=frozenset(directions[name]),
                used=frozenset(used.get(name, ())),
            )
            for name, schema in self._done.items()
            if name in directions
        }

    def _anything(self, name: str) -> AliasSchema:
        """A name for any value, in place of a schema that cannot be had."""
        return AliasSchema(type=ANY, accepts=(), **_common(self._drafts[name]))

    def _note_of(self, name: str, message: str, hint: str) -> None:
        self.note(self._drafts[name].pointer, message, hint)

    def parts_of(self, named: Mapping[str, Schema]) -> dict[str, Any]:
        """Definitions that those of requests refer to, of schemas without a class."""
        found: dict[str, Any] = {}
        reached: set[str] = set()
        seen: set[int] = set()  # what is written inside another is part of both
        waiting = deque(
            (name, self._drafts[name].document)
            for name, schema in named.items()
            if Direction.REQUEST in schema.directions
        )
        while waiting:
            name, document = waiting.popleft()
            if name in reached:
                continue
            reached.add(name)
            if name in named:
                document = self._drafts[name].document
                definition = named[name].definition
            else:
                definition = found[name] = self._checks.named(name, document)
            waiting += [(each, document) for each in referred(definition, seen)]
        return found

    def _defined(self, draft: Draft) -> Any:
        """The definition of a named schema; where that fails, that anything fits."""
        try:
            return self._checks.written(draft.schema, draft.pointer, draft.document)
        except Exception as error:  # A bug of ours is no reason to give nothing.
            instead = "its values are not checked"
            self.findings.append(stumbled(draft.name, draft.at, error, instead))
            return {}

    def note(self, pointer: str, message: str, hint: str) -> None:
        """Report what is left out of the client."""
        self.report(
            Finding(
                "not-generated",
                Severity.WARNING,
                message,
                self.document.at(pointer),
                hint,
            )
        )

    def _report_too_deep(self, pointer: str) -> None:
        """Say once of a place that what stands there has no end."""
        prefixes = pointers.prefixes(pointer)
        written = next(each for each in prefixes if self._is_written(each))
        finding = Finding(
            "references-too-deep",
            Severity.ERROR,
            f"more than {_MOST_INSIDE} schemas without a name follow each other here",
            self.document.at(written),
            "Let unions lead to each other by references alone, with nothing beside them.",
            instead="any value stands in the place of the last one",
        )
        if finding not in self.findings:
            self.report(finding)

    def _is_written(self, pointer: str) -> bool:
        """Whether a place is in the document, and not in what it refers to."""
        try:
            self.document.lookup(f"#{pointer}")
        except KeyError:
            return False
        return True

    def report(self, finding: Finding) -> None:
        """Report what is wrong with the part that is being lowered."""
        self.findings.append(finding)
        self.memory.found()


# What the lowering of a part may ask for, and whose answer it depends on.
_ASKS: Mapping[str, Callable[..., Any]] = {
    "reach": SchemaLowering.reach,
    "named": SchemaLowering._named,
    "hoist": SchemaLowering._hoist,
    "schema": SchemaLowering.named,
    "meant": SchemaLowering.meant,
    "behind names": SchemaLowering.behind_names,
}
_SCHEMAS = (ObjectSchema, UnionSchema, AliasSchema)


def _is_alike(one: Schema, other: Any) -> bool:
    """Whether two schemas differ in nothing but where they are written."""
    return type(one) is type(other) and all(
        getattr(one, name) == getattr(other, name)
        for name in one.__struct_fields__
        if name != "checks"
    )


def _is_of_classes(form: Form) -> bool:
    """Whether a class stands for a form, or several that a tag may tell apart."""
    if not isinstance(form, Union):
        return isinstance(form, Object)
    listed = all(member.ref is not None for member in form.members)
    told_apart = form.discriminator is not None or listed
    return _is_base(form) or (len(form.members) > 1 and told_apart)


def _is_base(union: Union) -> bool:
    """Whether a union is made of a base and what extends it."""
    return union.fallback is not None and union.fallback.number == BASE


def _common(draft: Draft) -> dict[str, Any]:
    """What every schema says of itself; as its definition, that anything fits."""
    return {
        "name": draft.name,
        "wanted_name": draft.wanted_name,
        "group": draft.group,
        "directions": frozenset(),
        "used": frozenset(),
        "description": as_text(draft.schema.get("description")),
        "deprecated": draft.schema.get("deprecated") is True,
        "checks": LazyDefinition(dict),
        "location": LazyLocation(draft.pointer, draft.document.at),
    }
