"""Words of names."""

from __future__ import annotations

import pytest
from specloom.base.words import pascal_case, shortened, snake_case, words


@pytest.mark.parametrize(
    ("text", "snake", "pascal"),
    [
        ("getOAuth2Token", "get_oauth2_token", "GetOAuth2Token"),
        ("listAPIs", "list_apis", "ListAPIs"),
        ("IDsOfUsers", "ids_of_users", "IDsOfUsers"),
        ("userIDs", "user_ids", "UserIDs"),
        ("listPetsV2", "list_pets_v2", "ListPetsV2"),
        ("IPv4Address", "ipv4_address", "IPv4Address"),
        ("HTTPServer", "http_server", "HTTPServer"),
        ("ISOString", "iso_string", "ISOString"),
        ("größe", "größe", "Größe"),
        ("petÄnderung", "pet_änderung", "PetÄnderung"),
        ("заказСоздать", "заказ_создать", "ЗаказСоздать"),
        ("हिन्दी", "हिन्दी", "हिन्दी"),
        ("m²", "m2", "M2"),
        ("20°", "_20", "N20"),
    ],
)
def test_words_of_every_script(text: str, snake: str, pascal: str) -> None:
    assert (snake_case(text), pascal_case(text)) == (snake, pascal)


def test_what_only_follows_a_letter_begins_no_word() -> None:
    assert words("\u00b4") == ()
    assert words("É\u00b4") == ("É",)


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("OrderItem", "OrderItem"),
        (
            "FooResponseBarItemOption2ItemOption2BazQuxOption2ItemOption2Value",
            "FooResponseBarItemOption2BazQuxValue",
        ),
        (
            "AuthCallsIpAccessControlListMappingCreateSipAuthCallsIpAccessParams",
            "AuthCallsIpAccessControlListMappingCreateSipParams",
        ),
        ("x" * 80, "X" + "x" * 53),
    ],
)
def test_a_long_name_keeps_its_beginning_and_its_end(name: str, short: str) -> None:
    assert shortened(name) == short
