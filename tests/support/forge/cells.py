"""What one cell says of one matter: its text in the dress of an office, and the right ways to read it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from forge.dress import Dress
from forge.notation import Column
from forge.nouns import Kind, Matter, Option, pick

BOXES = (
    "政府网站", "政府公报", "两微一端", "发布会/听证会", "广播电视", "纸质媒体", "公开查阅点", "政务服务中心",
    "便民服务站", "入户/现场", "社区/企事业单位/村公示栏（电子屏）", "精准推送",
)  # fmt: skip
OTHER = "其他"
KEPT = (Option("x-"),)


class Said(NamedTuple):
    """The text of a cell for one matter, and what it means."""

    text: str
    options: tuple[Option, ...] = ()
    may: tuple[Option, ...] = ()
    kind: Kind = "item"
    also: tuple[Option, ...] = ()
    """What the cell says besides, which has to be read as well."""


def said(column: Column, matter: Matter, dress: Dress, number: int) -> Said:
    """What a column says of a matter. Columns of item names are not among them: they depend on their neighbours."""
    if column.key.startswith("level:"):
        return _level(column, matter, dress)
    return SAYS[column.key](column, matter, dress, number)


def listed(texts: tuple[str, ...], style: str) -> str:
    """Several texts in one cell."""
    if len(texts) == 1 and style != "bullets":
        return texts[0]
    count = range(1, len(texts) + 1)
    forms: dict[str, Callable[[], str]] = {
        "numbers": lambda: "\n".join(f"{n}.{text}" for n, text in zip(count, texts, strict=True)),
        "circled": lambda: "".join(f"{chr(0x245F + n)}{text}；" for n, text in zip(count, texts, strict=True)),
        "brackets": lambda: "\n".join(f"（{n}）{text}；" for n, text in zip(count, texts, strict=True)),
        "semicolons": lambda: "；".join(texts),
        "lines": lambda: "\n".join(texts),
        "bullets": lambda: "\n".join(f"●{text}" for text in texts),
        "commas": lambda: "、".join(texts),
        "one line": lambda: "；".join(f"{n}.{text}" for n, text in zip(count, texts, strict=True)) + "。",
        "joined": lambda: "".join(texts),
        "tagged": lambda: "\n".join(f"【{_rank(text)}】{text}" for text in texts),
    }
    return forms[style]()


def serial(style: str, number: int) -> str:
    """The serial number of an item as offices write it."""
    if style == "一":
        return (
            "一二三四五六七八九"[number - 1]
            if number < 10
            else "十" + "一二三四五六七八九"[number - 11]
            if number > 10
            else "十"
        )
    return {"1.": f"{number}.", "01": f"{number:02}", "0501": f"05{number:02}", "A1.": f"A{number}."}.get(
        style, str(number)
    )


def _rank(text: str) -> str:
    return "法律" if text.startswith("《中华人民共和国") and "条例" not in text else "规范性文件"


def _number(column: Column, matter: Matter, dress: Dress, number: int) -> Said:
    text = serial(dress.serial, number)
    return Said(text, (Option("number", (text,)),))


def _content(column: Column, matter: Matter, dress: Dress, number: int) -> Said:
    if "〇" in column.head:
        text = "\n".join(f"{'〇' if n else '●'}{text}" for n, text in enumerate(matter.content))
        may = (Option("content", matter.content), Option("notes", ("可选要素", *matter.content[1:])))
        return Said(text, (Option("content", matter.content[:1]),), may)
    return Said(listed(matter.content, dress.listing), (Option("content", matter.content),))


def _basis(column: Column, matter: Matter, dress: Dress, number: int) -> Said:
    return Said(listed(matter.basis, dress.basis), (Option("basis", matter.basis),))


def _plain(field: str, text: Callable[[Matter], str]) -> Callable[[Column, Matter, Dress, int], Said]:
    return lambda _column, matter, _dress, _number: Said(text(matter), (Option(field, (text(matter),)),))


def _kept(text: Callable[[Matter], str], *fields: str) -> Callable[[Column, Matter, Dress, int], Said]:
    def says(column: Column, matter: Matter, dress: Dress, number: int) -> Said:
        options = tuple(Option(field, (text(matter),)) for field in fields)
        return Said(text(matter), (*KEPT, *options), options)

    return says


def _subject(column: Column, matter: Matter, dress: Dress, number: int) -> Said:
    join = "、" if dress.basis in ("joined", "semicolons") else "\n"
    return Said(join.join(matter.subject), (Option("subject", matter.subject),))


def _channel(column: Column, matter: Matter, dress: Dress, number: int) -> Said:
    boxes, chosen = dress.boxes, matter.channel
    sign = "口" if "口" in column.head else boxes.open
    custom = tuple(text for text in chosen if text not in BOXES)
    if boxes.show == "all":
        names = (*BOXES, *custom) if custom else (*BOXES, OTHER)
        text = boxes.join.join((boxes.chosen if name in chosen else sign) + name for name in names)
    elif boxes.show == "chosen":
        text = boxes.join.join(boxes.chosen + name for name in chosen)
    else:
        numbers = (f"{n}." if boxes.show == "numbered" else "" for n in range(1, len(chosen) + 1))
        text = boxes.join.join(n + name for n, name in zip(numbers, chosen, strict=True))
    if not boxes.is_known:
        return Said(text, kind="unknown")
    return Said(text, (Option("channel", chosen),))


def _nothing(dress: Dress) -> Said:
    return Said(dress.empty, kind="nothing")


def _tick(dress: Dress, word: str) -> str:
    return word if dress.ticks_are_words else dress.tick


def ticked(field: str, word: str, chosen: bool, dress: Dress) -> Said:  # noqa: FBT001  # what is known of the matter
    """A tick, or what an office puts where it has none."""
    if not chosen:
        return _nothing(dress)
    text = _tick(dress, word)
    return Said(text, kind="unknown") if text == "?" else Said(text, (Option(field, (word,)),))


def _everyone(column: Column, matter: Matter, dress: Dress, number: int) -> Said:
    return ticked("audience", "全社会", not matter.audience, dress)


def _groups(column: Column, matter: Matter, dress: Dress, number: int) -> Said:
    if not matter.audience:
        return _nothing(dress)
    words = dress.groups
    if "请写明" in column.head and words == "tick":
        words = "tick and words"
    unnamed = tuple(Option("audience", (text,)) for text in ("特定群体", "特定群众", "特定对象", column.head))
    if words == "tick":
        told = ticked("audience", column.head, chosen=True, dress=dress)
        return told if told.kind == "unknown" else Said(told.text, (*unnamed, Option("audience")))
    text = matter.audience if words == "words" else f"{dress.tick}（{matter.audience}）"
    kind: Kind = "unknown" if text.startswith("?") else "item"
    return Said(text, (Option("audience", (matter.audience,)),), unnamed, kind)


def _yes(column: Column, matter: Matter, dress: Dress, number: int) -> Said:
    if matter.method == "主动公开":
        return Said("是", (Option("method", ("主动公开",)),))
    return Said("否", (Option("method", ("依申请公开",)), *KEPT), kind="unknown")


def _method(word: str) -> Callable[[Column, Matter, Dress, int], Said]:
    return lambda _column, matter, dress, _number: ticked("method", word, matter.method == word, dress)


def _level(column: Column, matter: Matter, dress: Dress) -> Said:
    meanings = column.key.removeprefix("level:")
    if meanings == "?":
        may = (Option("level", ("乡级",)),)
        return Said(_tick(dress, column.head), (*KEPT, Option("level")), may, "unknown")
    options = tuple(Option("level", tuple(meaning.split("+"))) for meaning in meanings.split("|"))
    held = {word for option in options for word in option.texts}
    is_held = bool(held & set(matter.level)) if "市级" not in held else pick(matter.name, (True, False))
    if not is_held:
        return _nothing(dress)
    text = _tick(dress, column.head)
    return Said(text, kind="unknown") if text == "?" else Said(text, options)


def _levels(column: Column, matter: Matter, dress: Dress, number: int) -> Said:
    return Said("、".join(matter.level), (Option("level", matter.level),))


def _audience(column: Column, matter: Matter, dress: Dress, number: int) -> Said:
    text = matter.audience or "全社会"
    return Said(text, (Option("audience", (text,)),))


def _stage(column: Column, matter: Matter, dress: Dress, number: int) -> Said:
    if "公开" in column.head and dress.boxes.show == "all" and dress.boxes.is_known:
        chosen, sign = dress.boxes.chosen, dress.boxes.open
        text = "".join(
            (chosen if word == matter.stage else sign) + word for word in ("决策", "执行", "管理", "服务", "结果")
        )
    else:
        text = matter.stage
    return Said(text, (Option("stage", (matter.stage,)), *KEPT))


def _phone(matter: Matter) -> str:
    return f"0519-66{len(matter.name):02}{len(matter.content):02}8"


def _complaint(matter: Matter) -> str:
    return f"0519-68{len(matter.name):02}{len(matter.basis):02}5"


def _link(matter: Matter) -> str:
    return f"https://www.yunxi.example/zwgk/{len(matter.domain)}{len(matter.name)}/"


def _hotline(column: Column, matter: Matter, dress: Dress, number: int) -> Said:
    texts = (_phone(matter), _complaint(matter))
    text = f"咨询：{texts[0]}；监督：{texts[1]}"
    may = [Option(field, (other,)) for field in ("phone", "complaint_phone") for other in (*texts, text)]
    return Said(text, (Option("phone"), Option("complaint_phone"), *KEPT), tuple(may))


SAYS: dict[str, Callable[[Column, Matter, Dress, int], Said]] = {
    "number": _number,
    "domain": _plain("domain", lambda matter: matter.domain),
    "content": _content,
    "basis": _basis,
    "limit": _plain("time_limit", lambda matter: matter.limit),
    "subject": _subject,
    "channel": _channel,
    "everyone": _everyone,
    "groups": _groups,
    "audience": _audience,
    "proactive": _method("主动公开"),
    "request": _method("依申请公开"),
    "yes_proactive": _yes,
    "method": _plain("method", lambda matter: matter.method),
    "attribute": _kept(lambda matter: matter.method, "method"),
    "level": _levels,
    "stage": _stage,
    "phone": _plain("phone", _phone),
    "complaint": _plain("complaint_phone", _complaint),
    "hotline": _hotline,
    "link": _plain("link", _link),
    "notes": _plain("notes", lambda matter: f"由{matter.subject[0]}负责更新"),
    "kind": _kept(lambda matter: pick(matter.name, ("公共服务", "权力事项", "非政务服务事项")), "category"),
    "standing": _kept(lambda matter: pick(matter.name, ("法定公开", "其他"))),
    "department": _kept(lambda matter: matter.subject[0], "subject", "owner"),
    "office": _kept(lambda matter: pick(matter.name, ("办公室", "政策法规股", "综合业务股")), "subject", "owner"),
    "rank": _kept(lambda matter: pick(matter.name, ("法律", "行政法规", "部门规章"))),
    "clause": _kept(
        lambda _: "第二十条 行政机关应当依照本条例第十九条的规定，主动公开本行政机关的下列政府信息", "basis"
    ),
    "duty": _kept(lambda matter: f"负责{matter.name}工作"),
    "demand": _kept(lambda matter: f"条目化展示；{matter.limit}", "time_limit", "notes"),
    "cycle": _kept(lambda matter: pick(matter.name, ("每年更新", "每季度更新", "动态更新"))),
    "form": _kept(lambda matter: pick(matter.name, ("文本", "图表", "文本、视频")), "method", "channel"),
    "site_column": _kept(lambda matter: f"首页>政务公开>{matter.domain}>{matter.category}", "link"),
    "amount": _kept(lambda matter: f"{len(matter.content)}项"),
    "free": _kept(lambda matter: pick(matter.name, ("无", "见附件", "已更新"))),
}
"""What each key of a column means."""
