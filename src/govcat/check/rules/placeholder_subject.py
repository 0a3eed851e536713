"""GC514: a disclosing body whose place was never filled in."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.cast import plays
from govcat.check.grammar.left_open import left_open
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.item import Item


@rule(
    "GC514",
    Severity.WARNING,
    on=Item,
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="公开主体“{subject}”还留着待填的地名或机构名",
        why="这是样表或者指引里留给各地填写的空位；照样公布，群众看不出是哪一个机构",
        fix="改写为{region}的具体机构；或者写角色名称（如“县级民政部门”），由 bodies.yaml 对应到机构",
    ),
    en=Words(
        message="the disclosing body “{subject}” still has a place or an office to be filled in",
        why="it is a blank of the specimen; as it stands nobody can tell which body is meant",
        fix="write the body of {region}, or a role such as “县级民政部门” that bodies.yaml maps to it",
    ),
)
def placeholder_subject(item: Item, context: Context) -> Iterator[Finding]:
    """公开主体里的地名、机构名没有填。 / A place or an office in a disclosing body was never filled in.

    只在项目写明地区时检查：部门指引里这样写的是角色。本地区自己的名称、设区的市的目录里的“县（市、区）”、
    “乡镇（街道）”一类统称，已由 bodies.yaml 对应到机构的角色，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        subject: [××县公安局]  # GC514
      - id: death
        subject: 县（市、区）公安机关、公安派出所  # GC514
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        subject: [某某县***局]  # GC514
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        subject: [某某县公安局, 乡（镇）人民政府, 各乡镇（街道）]
      - id: death
        subject: [县（市、区）公安机关]
    ```
    """
    header, bodies = context.catalogue.header, context.catalogue.bodies
    if not header.region:
        return
    for position, subject in enumerate(item.subject):
        for named in () if subject.bodies else context.readings.subjects(subject.text):
            is_told = bool(named.role and bodies) and not plays(bodies, named.role, item.domain)
            blank = None if is_told else left_open(named.text, header.region, header.region_level)
            if blank:
                piece = (named.start + blank[0], named.start + blank[1])
                yield Finding(
                    ("subject", position), {"subject": named.text, "region": header.region}, piece, is_local=True
                )
