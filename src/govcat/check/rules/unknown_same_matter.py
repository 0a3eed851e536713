"""GC717: `same_as` that leads to no item."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from difflib import get_close_matches

from govcat.check.grammar.same_matter import known_keys
from govcat.check.rule import Finding, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Term, Words
from govcat.core.item import Catalogue, Item

_MOST = 3
_ITSELF = Term("就是本事项", "is this very item")
_NOWHERE = Term("在目录里找不到", "is in no layer of this catalogue")


@rule(
    "GC717",
    Severity.WARNING,
    on=Catalogue,
    rests_on=Clause("国办发〔2019〕54号（政务公开与村务公开协同）", certainty="B"),
    zh=Words(
        message="对应事项“{same_as}”{reason}",
        why="对应关系落空，两处的公开内容就没有人核对是否一致",
        fix="写成“领域代码/事项编号”{near}；没有对应事项的，删去 same_as",
    ),
    en=Words(
        message="the item “{same_as}” named under same_as {reason}",
        why="a reference that leads nowhere keeps nobody from letting the two drift apart",
        fix="write it as domain key/item id{near}; delete same_as if there is none",
    ),
)
def unknown_same_matter(catalogue: Catalogue) -> Iterator[Finding]:
    """same_as 写的事项不存在。 / The item named under same_as does not exist.

    别的层级的事项、已经删去的事项、整个不编制的领域里的事项都算存在。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        same_as: household-registration/brith  # GC717
      - id: death
        same_as: death-registration  # GC717
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: village-birth
        category: 出生登记
        name: 出生登记代办
        content: [受理单位, 办理条件, 办理流程]
        level: [县级]
        same_as: household-registration/birth
    ```
    """
    if not any(item.same_as for item in catalogue.items()):
        return
    keys = known_keys(catalogue)
    exempt = {exempt.domain for exempt in catalogue.exempt}
    for number, domain in enumerate(catalogue.domains):
        for position, item in enumerate(domain.items):
            is_known = item.same_as in keys or item.same_as.partition("/")[0] in exempt
            if not item.same_as or (is_known and item.same_as != item.key):
                continue
            reason = _ITSELF if item.same_as == item.key else _NOWHERE
            near = _near(item, keys) if reason is _NOWHERE else Term("", "")
            facts: Facts = {"same_as": item.same_as, "reason": reason, "near": near}
            yield Finding(("domains", number, "items", position, "same_as"), facts)


def _near(item: Item, keys: Collection[str]) -> Term:
    """The keys that may be meant: the same id in any domain, or one spelt alike in the domain that is named."""
    written, _, wanted = item.same_as.rpartition("/")
    ids = {key: key.rpartition("/")[2] for key in sorted(keys) if key != item.key}
    near = [key for key in ids if ids[key] == wanted]
    if not near:
        home = f"{written or item.domain}/"
        alike = get_close_matches(wanted, [ids[key] for key in ids if key.startswith(home)])
        near = [f"{home}{one}" for one in alike]
    names = "、".join(near[:_MOST])
    return Term(f"，可能是 {names}", f", perhaps {names}") if names else Term("", "")
