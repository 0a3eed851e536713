"""Why an edit is not made. Nothing is written then."""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

_UNTOUCHED = ("没有改动任何文件", "nothing was written")


def _fault(code: str, zh: tuple[str, str, str], en: tuple[str, str, str], doc: str) -> Fault:
    chinese = Words(zh[0], f"{zh[1]}；{_UNTOUCHED[0]}", zh[2])
    english = Words(en[0], f"{en[1]}; {_UNTOUCHED[1]}", en[2])
    return Fault(code, Severity.ERROR, zh=chinese, en=english, doc=doc)


OUTDATED = _fault(
    "GC971",
    (
        "{what}已经不是修改所依据的值",
        "从取得原值到现在，目录又改过了，照旧修改会盖掉别人的改动",
        "请按现在的目录重新比较，再提交修改",
    ),
    (
        "{what} is no longer what the change was based on",
        "the catalogue has changed since, and the change would undo somebody's work",
        "compare again with the catalogue as it is now",
    ),
    "修改写明的原值与目录不符。 / The value that a change starts from is not what the catalogue says.",
)

NO_RESET = _fault(
    "GC972",
    (
        "{what}来自上级目录，不能改为空白",
        "空白表示本级没有另外的规定，读出来的仍是上级的值",
        "写明本级的值；整个事项不适用的，删除事项并注明理由",
    ),
    (
        "{what} comes from the layer above and cannot be left blank",
        "a blank means that this layer says nothing, so the value above would stand",
        "write a value of your own, or remove the whole item with a reason",
    ),
    "要把上级写明的要素改为空白。 / A field that the layer above has written is to be blank.",
)

FROM_ABOVE = _fault(
    "GC973",
    (
        "{what}来自上级目录，不能直接删去",
        "本项目只记录与上级不同的地方，不适用的事项要写明理由",
        "改为删除并注明理由，例如“无此职权”",
    ),
    (
        "{what} comes from the layer above and cannot simply be deleted",
        "a project writes only what differs; an item that does not apply is removed with a reason",
        "remove it with a reason, such as 无此职权",
    ),
    "要删去的事项不是本项目写的。 / An item is to be deleted that the project did not write.",
)

UNREAD_FILE = _fault(
    "GC974",
    (
        "文件 {file} 没有读懂，不能修改",
        "看不清原有内容就改，会丢失其中的内容",
        "先按检查结果改好这个文件，存为 UTF-8 编码，再修改",
    ),
    (
        "{file} could not be read as it stands and is not edited",
        "editing what was not understood would lose some of it",
        "mend the file as the findings say and save it as UTF-8, then edit",
    ),
    "要修改的文件读不懂，或不是 UTF-8 编码。 / The file to edit cannot be read, or is not in UTF-8.",
)

NOT_PROVEN = _fault(
    "GC975",
    (
        "改后重新编译，{what}不是要改成的值",
        "可能是上级目录锁定或删除了它，也可能所写的值会被读作另一个标准用语",
        "查看该事项在上级目录中的写法，改用标准用语，或与上级目录的编制单位联系",
    ),
    (
        "compiled again after the edit, {what} is not what it should be",
        "a layer above may have locked or removed it, or the value may be read as another standard word",
        "look at the item in the layer above, use the standard word, or ask the office that keeps that layer",
    ),
    "试改之后重新编译，结果与所要的不符。 / Compiled again, the edited files do not give what was asked for.",
)

MOVED_ON = _fault(
    "GC976",
    (
        "文件 {file} 在读取之后又被改动",
        "可能有人或编辑器正在修改它，写入会盖掉那些改动",
        "保存并关闭正在编辑的文件，然后重新运行",
    ),
    (
        "{file} has changed since it was read",
        "somebody or an editor may be at work on it, and writing would undo that",
        "save and close the file, then run again",
    ),
    "读取之后、写入之前，文件被别的程序改动。 / A file was changed by another program between reading and writing.",
)

FAULTS = (OUTDATED, NO_RESET, FROM_ABOVE, UNREAD_FILE, NOT_PROVEN, MOVED_ON)
