"""A synthetic county, seeded: 26 domains of 45 items, about 1.3 MB of YAML, with texts of real lengths."""

from __future__ import annotations

from pathlib import Path
from random import Random

DOMAINS = 26
ITEMS = 45

_WORDS = (
    "办理依据",
    "受理单位",
    "申请条件",
    "申请材料",
    "办理流程",
    "办理时限",
    "收费标准",
    "办理结果",
    "救助标准",
    "审批结果",
    "监督方式",
    "联系电话",
    "服务指南",
)
_NOUNS = (
    "登记",
    "许可",
    "备案",
    "补贴",
    "救助",
    "招生",
    "评估",
    "规划",
    "公示",
    "处罚",
    "检查",
    "服务",
    "认定",
    "审核",
)
_LAWS = (
    "《中华人民共和国政府信息公开条例》（国务院令第711号）",
    "《中华人民共和国户口登记条例》第七条",
    "《社会救助暂行办法》（国务院令第649号）",
    "《中华人民共和国义务教育法》",
    "《城镇燃气管理条例》（国务院令第583号）第十五条",
)
_CHANNELS = ("政府网站", "公开查阅点", "政务服务中心", "两微一端", "便民服务站", "其他：信用中国网站")


def write_county(folder: Path, *, domains: int = DOMAINS, items: int = ITEMS, seed: int = 20260101) -> Path:
    """Write the county into `folder` and return it."""
    random = Random(seed)  # noqa: S311  # a synthetic county needs no secret
    (folder / "domains").mkdir(parents=True, exist_ok=True)
    (folder / "govcat.yaml").write_text(
        "schema: govcat/1\nregion:\n  name: 试验县\n  level: 县级\nedition:\n  name: 2026年版\n", encoding="utf-8"
    )
    for number in range(domains):
        key = f"domain-{number:02d}"
        (folder / "domains" / f"{key}.yaml").write_text(_domain(key, items, random), encoding="utf-8")
    return folder


def _domain(key: str, items: int, random: Random) -> str:
    lines = [
        "schema: govcat/1",
        f"domain: {key}",
        f"name: 第{key[-2:]}领域",
        "defaults:",
        "  basis: [《中华人民共和国政府信息公开条例》（国务院令第711号）]",
        "  time_limit: 信息形成或者变更之日起20个工作日内",
        "  subject: [县级民政部门]",
        "  method: 主动公开",
        "  channel: [政府网站]",
        "  audience: [全社会]",
        "  level: [县级, 乡级]",
        "items:",
    ]
    for number in range(items):
        lines += _item(number, random)
    return "\n".join(lines) + "\n"


def _item(number: int, random: Random) -> list[str]:
    category, name = random.choice(_NOUNS), "".join(random.sample(_NOUNS, 3))
    content = [f"      - {''.join(random.sample(_WORDS, 3))}（{random.randint(1, 999)}）" for _ in range(8)]
    basis = [f"      - {law}" for law in random.sample(_LAWS, 3)]
    lines = [
        f"  - id: item-{number:03d}",
        f"    category: {category}事项",
        f"    name: {name}（{number}）",
        "    content:",
        *content,
        "    basis+:",
        *basis,
        f"    channel: [{', '.join(random.sample(_CHANNELS, 3))}]",
        "    notes:",
        f"      - {'，'.join(random.sample(_WORDS, 6))}，以本级公布的办事指南为准。",
    ]
    if random.random() < 0.3:
        lines.append(f"    time_limit: 自作出决定之日起{random.choice((3, 5, 7, 10, 15))}个工作日内")
    return lines
