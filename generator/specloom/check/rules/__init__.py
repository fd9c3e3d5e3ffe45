"""The table of lint rules: one rule, one function, one row."""

from __future__ import annotations

# Not `from ... import`: that name is the feature of Python imported above.
import specloom.check.rules.annotations as annotation_rules
from specloom.base.diagnostics import Severity
from specloom.check.rule import Rule
from specloom.check.rules import (
    keywords,
    names,
    operations,
    parameters,
    schemas,
    security,
    unions,
)

_E, _W, _I = Severity.ERROR, Severity.WARNING, Severity.INFO

_AS_IT_IS = "the operation gives its response as it is"

RULES: tuple[Rule, ...] = (
    Rule(
        "duplicate-operation-id",
        _E,
        operations.duplicate_operation_id,
        "the later one has a name of its own where both would be one method",
    ),
    Rule("missing-operation-id", _W, operations.missing_operation_id),
    Rule("missing-accessor", _W, operations.missing_accessor),
    Rule(
        "malformed-accessor",
        _E,
        operations.malformed_accessor,
        "it is read as near to it as Python lets",
    ),
    Rule(
        "duplicate-accessor",
        _E,
        operations.duplicate_accessor,
        "the method is named after its HTTP method and path",
    ),
    Rule(
        "accessor-is-resource",
        _E,
        operations.accessor_is_resource,
        "the method's name gets an underscore",
    ),
    Rule("missing-success-response", _W, operations.missing_success_response),
    Rule("unexpected-request-body", _W, operations.unexpected_request_body),
    Rule("unexpected-response-body", _W, operations.unexpected_response_body),
    Rule("unsupported-media-type", _I, operations.unsupported_media_type),
    Rule("not-honoured", _I, keywords.not_honoured),
    Rule("missing-description", _I, operations.missing_description),
    Rule(
        "duplicate-tag",
        _E,
        operations.duplicate_tag,
        "the first one counts",
    ),
    Rule(
        "duplicate-parameter",
        _E,
        parameters.duplicate_parameter,
        "the last one counts",
    ),
    Rule(
        "missing-path-parameter",
        _E,
        parameters.missing_path_parameter,
        "it is an argument that takes a text",
    ),
    Rule(
        "unused-path-parameter",
        _E,
        parameters.unused_path_parameter,
        "it is left out",
    ),
    Rule(
        "optional-path-parameter",
        _E,
        parameters.optional_path_parameter,
        "it is required",
    ),
    Rule("ambiguous-path", _W, parameters.ambiguous_path),
    Rule("parameter-name-collision", _W, names.parameter_name_collision),
    Rule("property-name-collision", _W, names.property_name_collision),
    Rule("schema-name-collision", _W, names.schema_name_collision),
    Rule("unnamed-inline-object", _W, names.unnamed_inline_object),
    Rule("unnamed-inline-union", _W, names.unnamed_inline_union),
    Rule(
        "unknown-type",
        _E,
        schemas.unknown_type,
        "it is read as what is meant, or as any value",
    ),
    Rule("required-without-property", _W, schemas.required_without_property),
    Rule("duplicate-enum-value", _W, schemas.duplicate_enum_value),
    Rule(
        "enum-value-type",
        _E,
        schemas.enum_value_type,
        "the value is kept",
    ),
    Rule(
        "default-mismatch",
        _E,
        schemas.default_mismatch,
        "the default is left out",
    ),
    Rule(
        "contradictory-bounds",
        _E,
        schemas.contradictory_bounds,
        "both are kept",
    ),
    Rule("invalid-pattern", _W, schemas.invalid_pattern),
    Rule(
        "endless-schema",
        _E,
        schemas.endless_schema,
        "the part that leads back adds nothing",
    ),
    Rule(
        "nullable-without-effect",
        _W,
        schemas.nullable_without_effect,
        "the client takes null all the same",
    ),
    Rule("ignored-ref-sibling", _W, schemas.ignored_ref_sibling),
    Rule("discriminator-without-mapping", _W, unions.discriminator_without_mapping),
    Rule(
        "discriminator-foreign-schema",
        _E,
        unions.discriminator_foreign_schema,
        "the entry is passed over",
    ),
    Rule("discriminator-unmapped-variant", _W, unions.discriminator_unmapped_variant),
    Rule("discriminator-property-missing", _W, unions.discriminator_property_missing),
    Rule(
        "discriminator-tag-mismatch",
        _E,
        unions.discriminator_tag_mismatch,
        "the mapping counts",
    ),
    Rule(
        "unknown-security-scheme",
        _E,
        security.unknown_security_scheme,
        "this way to be let in is dropped",
    ),
    Rule(
        "credential-of-connection",
        _I,
        security.credential_of_connection,
        "the connection has to bring it",
    ),
    Rule("unknown-annotation", _W, annotation_rules.unknown_annotation),
    Rule("misplaced-annotation", _W, annotation_rules.misplaced_annotation),
    Rule("malformed-annotation", _E, annotation_rules.malformed_annotation),
    Rule("open-without-choices", _W, annotation_rules.open_without_choices),
    Rule(
        "malformed-pagination",
        _E,
        annotation_rules.malformed_pagination,
        _AS_IT_IS,
    ),
    Rule(
        "unknown-pagination-parameter",
        _E,
        annotation_rules.unknown_pagination_parameter,
        _AS_IT_IS,
    ),
    Rule(
        "unknown-pagination-property",
        _E,
        annotation_rules.unknown_pagination_property,
        _AS_IT_IS,
    ),
    Rule(
        "malformed-stream",
        _E,
        annotation_rules.malformed_stream,
        "this part of it is passed over",
    ),
    Rule(
        "unknown-stream-switch",
        _E,
        annotation_rules.unknown_stream_switch,
        "the operation goes without a switch",
    ),
    Rule(
        "unknown-stream-tag",
        _E,
        annotation_rules.unknown_stream_tag,
        "the tag is passed over",
    ),
    Rule(
        "malformed-errors",
        _E,
        annotation_rules.malformed_errors,
        "this part of it is passed over",
    ),
)
