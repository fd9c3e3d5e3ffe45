# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general message error details."""

from __future__ import annotations

from typing import Literal

from ... import _base
from .threads import ThreadUnsupportedFeatureName


class AvailableToolsLimitExceededErrorDetails(_base.Model):
    """Status 400. The request has more available tools than are allowed."""

    error_code: Literal["available_tools_limit_exceeded"]
    """Code of this case, always the same."""


class ClaudeCodeVersionTooOldErrorDetails(_base.Model):
    """Status 400. The version of Claude Code is too old."""

    error_code: Literal["claude_code_version_too_old"]
    """Code of this case, always the same."""


class CompactionBlockAmbiguousErrorDetails(_base.Model):
    """Status 400. It is not clear which compaction block is meant."""

    error_code: Literal["compaction_block_ambiguous"]
    """Code of this case, always the same."""


class CompactionBlockMisplacedErrorDetails(_base.Model):
    """Status 400. A compaction block stands in the wrong place."""

    error_code: Literal["compaction_block_misplaced"]
    """Code of this case, always the same."""


class CompactionContentMismatchErrorDetails(_base.Model):
    """Status 400. The content of a compaction block does not match."""

    error_code: Literal["compaction_content_mismatch"]
    """Code of this case, always the same."""


class CompactionIncompleteTurnErrorDetails(_base.Model):
    """Status 400. A turn that is not complete cannot be compacted."""

    error_code: Literal["compaction_incomplete_turn"]
    """Code of this case, always the same."""


class CompactionNothingToSummarizeErrorDetails(_base.Model):
    """Status 400. There is nothing that a compaction could summarize."""

    error_code: Literal["compaction_nothing_to_summarize"]
    """Code of this case, always the same."""


class CompactionSignatureInvalidErrorDetails(_base.Model):
    """Status 400. The signature of a compaction block is not valid."""

    error_code: Literal["compaction_signature_invalid"]
    """Code of this case, always the same."""


class CompactionTooManyToolReferencesErrorDetails(_base.Model):
    """Status 400. There are too many references to tools for a compaction."""

    error_code: Literal["compaction_too_many_tool_references"]
    """Code of this case, always the same."""


class CompactionToolChangesMismatchErrorDetails(_base.Model):
    """Status 400. The changes of tools do not match those of the compaction."""

    error_code: Literal["compaction_tool_changes_mismatch"]
    """Code of this case, always the same."""


class ImageDimensionsTooLargeErrorDetails(_base.Model):
    """Status 400. Images have too many pixels on a side."""

    error_code: Literal["image_dimensions_too_large"]
    """Code of this case, always the same."""

    max_side_length_pixels: int
    """How many pixels a side may have."""

    paths: list[str]
    """Where in the request the images stand."""


class RequestBodyEncodingInvalidErrorDetails(_base.Model):
    """Status 400. The body of the request does not follow its content encoding."""

    error_code: Literal["request_body_encoding_invalid"]
    """Code of this case, always the same."""


class RequestBodyEncodingUnsupportedErrorDetails(_base.Model):
    """Status 400. The content encoding of the request's body is not supported."""

    error_code: Literal["request_body_encoding_unsupported"]
    """Code of this case, always the same."""


class ThreadAlreadyContinuedErrorDetails(_base.Model):
    """Status 400. The message thread was continued already."""

    error_code: Literal["thread_already_continued"]
    """Code of this case, always the same."""


class ThreadContinueInFlightErrorDetails(_base.Model):
    """Status 400. The message thread is just being continued by another request."""

    error_code: Literal["thread_continue_in_flight"]
    """Code of this case, always the same."""


class ThreadFingerprintMismatchErrorDetails(_base.Model):
    """Status 400. The fingerprint of the message thread does not match."""

    error_code: Literal["thread_fingerprint_mismatch"]
    """Code of this case, always the same."""


class ThreadUnsupportedRequestErrorDetails(_base.Model):
    """Status 400. The request has features that cannot be used in a message thread."""

    error_code: Literal["thread_unsupported_request"]
    """Code of this case, always the same."""

    unsupported: list[ThreadUnsupportedFeatureName] | None = None
    """The features that cannot be used, if they are named."""


class ToolNameConflictErrorDetails(_base.Model):
    """Status 400. Tools have the same name."""

    error_code: Literal["tool_name_conflict"]
    """Code of this case, always the same."""


class ToolReferenceUnresolvedErrorDetails(_base.Model):
    """Status 400. A reference names a tool that the request does not have."""

    error_code: Literal["tool_reference_unresolved"]
    """Code of this case, always the same."""


class ThreadNotFoundErrorDetails(_base.Model):
    """Status 404. There is no such message thread."""

    error_code: Literal["thread_not_found"]
    """Code of this case, always the same."""


class SkillReadBlockedUndecryptableErrorDetails(_base.Model):
    """Status 409. The skill cannot be read, as it cannot be decrypted."""

    error_code: Literal["skill_read_blocked_undecryptable"]
    """Code of this case, always the same."""


class RequestBodyTooLargeAfterDecodingErrorDetails(_base.Model):
    """Status 413. The body of the request is too large after it was decoded."""

    error_code: Literal["request_body_too_large_after_decoding"]
    """Code of this case, always the same."""


class CompactionUnavailableErrorDetails(_base.Model):
    """Status 529. Compaction is not available at the moment."""

    error_code: Literal["compaction_unavailable"]
    """Code of this case, always the same."""
