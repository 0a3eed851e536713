"""Web addresses that open nothing for the public, in a field of their own or among words: only what is sure to be one.

Scheme, host and marks are looked at; whether a page is there is not.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from govcat.core.diagnostic import Term
from govcat.core.pattern import pattern

_HOST = r"(?:[A-Za-z0-9-]{1,63}\.){1,6}"
_INSIDE = (
    r"(?:localhost|127(?:\.[0-9]{1,3}){3}|10(?:\.[0-9]{1,3}){3}|192\.168(?:\.[0-9]{1,3}){2}"
    r"|169\.254(?:\.[0-9]{1,3}){2}|172\.(?:1[6-9]|2[0-9]|3[01])(?:\.[0-9]{1,3}){2})(?![A-Za-z0-9.-])"
)
"""Machines of one's own and of one's own house (RFC 1918, RFC 6890): nobody outside can reach them."""

_PRIVATE = pattern(rf"(?i:https?://(?:[^\s/@]{{1,40}}@)?{_INSIDE})")
_PRIVATE_ALONE = pattern(
    r"(?<![A-Za-z0-9.:/@-])(?:192\.168(?:\.[0-9]{1,3}){2}|127\.0\.0\.1|(?i:localhost)(?=[:/]))(?![A-Za-z0-9.-])"
)
_RUN_TOGETHER = pattern(r"(?i:https?)://[!-~]{1,400}?(?:[A-Za-z0-9_-]|\.cn/)(?i:https?)://(?=[A-Za-z0-9])")
_DOMAIN = pattern(rf"(?<![A-Za-z0-9@-]){_HOST}(?i:gov\.(?:cm|n|c|nc|cnn|ccn|ch|cb|vcn|com|con|co))(?![A-Za-z0-9.-])")
"""One sign off gov.cn. Other countries have gov domains too (gov.hk, gov.vn); those are let be."""

_WWW = pattern(rf"(?<![A-Za-z0-9.-])(?i:ww|w{{4,9}})\.(?={_HOST}(?i:cn|com)(?![A-Za-z0-9]))")

_NO_DOT = "[,，。、．;；]"
_SECOND = "gov|com|org|net|edu"
_COMMA = pattern(
    rf"(?<![A-Za-z0-9])(?i:www){_NO_DOT}\s?(?=[A-Za-z0-9-]{{1,63}}[.,，。．])"
    rf"|(?<=[A-Za-z0-9])(?<!\.cn)(?<!\.com)(?<!\.net)(?<!\.org){_NO_DOT}(?i:{_SECOND})[.．](?i:cn)(?![A-Za-z0-9])"
    rf"|(?<=[A-Za-z0-9])[.．](?i:{_SECOND}){_NO_DOT}(?i:cn)(?![A-Za-z0-9])"
)

_SCHEME = pattern(
    r"(?<![A-Za-z0-9/?=&#%.])(?P<name>[hH][tT]{2}[pP][sS]?|[hHtTpPsS]{3,7})"
    r"(?P<marks>[：:；;.，,]?\s?[/／\\]{2,4}\s?|[：:]\s?[/／\\]?(?=www\.)|[：:；;][/／\\](?=[A-Za-z0-9]))"
    r"(?=[A-Za-z0-9])"
)
_NAMES = frozenset({"http", "https"})
_SPELT = frozenset(
    {"htp", "htps", "htttp", "htttps", "httpp", "httpps", "httpss", "hhttp", "hhttps", "ttp", "ttps", "tttp", "tttps"}
    | {"htt", "hts", "htts", "hps", "hpt", "hpts", "hptt", "hptts", "httsp", "thtp", "thtps", "tthp", "tthps", "hp"}
)
"""What becomes of http and https where a letter is lost, doubled or out of turn."""


class Broken(NamedTuple):
    """A part of a text that should open a page and does not: where it stands, and why."""

    start: int
    end: int
    fault: Term


_INSIDE_FAULT = Term("这是单位内部的地址，外面打不开", "it is an address inside the house, closed to the public")
_TOGETHER_FAULT = Term("两个网址连在了一起", "two addresses have run together")
_WWW_FAULT = Term("开头的“www”写错了", "the “www” at its head is misspelt")
_COMMA_FAULT = Term("该用“.”的地方用了别的标点", "another mark stands where a dot should")


def broken_addresses(text: str) -> Iterator[Broken]:
    """The addresses among the words of a text that open nothing; one without http:// may stand there."""
    for found in _SCHEME.finditer(text):
        name = found["name"].lower()
        if (name in _NAMES and found["marks"] != "://") or name in _SPELT:
            said = found[0]
            fault = Term(f"开头的“{said}”应为“http://”或者“https://”", f"“{said}” should be “http://” or “https://”")
            yield Broken(*found.span(), fault)
    for found in _COMMA.finditer(text):
        yield Broken(*found.span(), _COMMA_FAULT)
    for found in _PRIVATE_ALONE.finditer(text):
        yield Broken(*found.span(), _INSIDE_FAULT)
    for found in _PRIVATE.finditer(text):
        yield Broken(*found.span(), _INSIDE_FAULT)
    for found in _RUN_TOGETHER.finditer(text):
        yield Broken(*found.span(), _TOGETHER_FAULT)
    for found in _DOMAIN.finditer(text):
        wrong = found[0][found[0].lower().rindex("gov.") :]
        yield Broken(*found.span(), Term(f"“{wrong}”应为“gov.cn”", f"“{wrong}” should be “gov.cn”"))
    for found in _WWW.finditer(text):
        yield Broken(*found.span(), _WWW_FAULT)
