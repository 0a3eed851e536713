"""What is said while rows become items: nothing is decided in silence."""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

NEW_DOMAIN = Fault(
    "GC940",
    Severity.WARNING,
    zh=Words(
        "“{name}”不是已知的领域，按本地自有的领域写入 domains/{key}.yaml",
        "领域对上了，事项才能与国家标准指引比较、沿用它的编号；对不上的，就成了另外一个领域",
        "{near}确是本地自有的领域，不必处理；否则改正表格的标题或领域一栏，重新导入",
    ),
    en=Words(
        "“{name}” is no domain that is known; it was taken as one of your own and is in domains/{key}.yaml",
        "only items of a known domain can be compared with the standard and share its ids",
        "{near}nothing needs to be done if it is your own; else correct the title or the column and import again",
    ),
    doc="""表格的领域不在 26 个试点领域之中，也不是项目已有的领域。 / The domain of a table is unknown.

领域按表格的领域栏、标题、工作表名和文件名辨认：先比全名和别名，再看标题里含有哪个领域的名称；含有几个而分不清的，也按自有领域处理。
""",
)

NO_DOMAIN = Fault(
    "GC941",
    Severity.WARNING,
    zh=Words(
        "看不出这张表是哪个领域的，暂按“{name}”写入 domains/{key}.yaml",
        "标题、领域一栏、工作表名和文件名都没有写领域；govcat 不替人猜",
        "在标题里写明领域，例如“户籍管理领域基层政务公开标准目录”，重新导入",
    ),
    en=Words(
        "nothing says which domain this table is of; it is in domains/{key}.yaml as “{name}” for now",
        "neither title, column, sheet nor file names a domain, and govcat does not guess",
        "name the domain in the title and import again",
    ),
    doc="表格的标题、领域栏、工作表名和文件名都没有写领域。 / Nothing names the domain of a table.",
)

DISAGREEING = Fault(
    "GC942",
    Severity.WARNING,
    zh=Words(
        "事项“{item}”的{field}与另一张表不一致：这里是“{here}”，另一处是“{there}”",
        "同一事项只能有一种写法；目前采用先读到的那一处，这里的写法没有写入",
        "与有关单位核对，改正其中一张表，重新导入",
    ),
    en=Words(
        "{field} of “{item}” is not what another table says: “{here}” here, “{there}” there",
        "an item can only be written in one way; what was read first is used, and this was not written",
        "ask the offices concerned, correct one of the tables and import again",
    ),
    doc="两张表都有同一事项，写法却不同；采用先读到的一处。 / Two tables disagree on one item; the first one counts.",
)

OTHER_WORD = Fault(
    "GC943",
    Severity.WARNING,
    zh=Words(
        "“{text}”不是{field}的统一用词，没有写入{field}，原文保留在 {key}",
        "{field}按统一的用词分栏、打勾和检索，写了别的词就归不到任何一栏",
        "看清原意，在 YAML 中把 {field} 写成下列之一：{words}",
    ),
    en=Words(
        "“{text}” is no word for {field}; it is kept under {key} and {field} was not written",
        "{field} is sorted, ticked and searched by standard words",
        "see what is meant and write {field} as one of: {words}",
    ),
    doc="公开方式、公开层级或五公开写了统一用词以外的词。 / A closed field holds a word that is not one of its own.",
)

SEVERAL = Fault(
    "GC944",
    Severity.WARNING,
    zh=Words(
        "{field}同时写了“{text}”，没有写入{field}，原文保留在 {key}",
        "一个事项只有一种{field}；究竟是哪一种，表上看不出来",
        "只取其一；内容各不相同的，分成两个事项，再在 YAML 中写明{field}",
    ),
    en=Words(
        "{field} says “{text}” at once; it is kept under {key} and {field} was not written",
        "an item has one {field}, and the table does not tell which",
        "choose one, or divide the item in two, and write {field} in the YAML",
    ),
    doc="只能有一个值的栏打了几个勾，例如既主动公开又依申请公开。 / Several ticks where only one can be.",
)

ALIKE = Fault(
    "GC945",
    Severity.HINT,
    zh=Words(
        "“{item}”认作“{known}”（{id}），两者不完全相同",
        "是按名称、类别和内容的相似程度认的，可能认错",
        "认得对的不必处理；认错的，在 YAML 中给这个事项另起编号",
    ),
    en=Words(
        "“{item}” was taken for “{known}” ({id}), which is alike but not the same",
        "it was judged by name, headings and content, and may be wrong",
        "if it is another matter give it an id of its own in the YAML",
    ),
    doc="名称或类别与标准不完全相同，按相似程度认出，请核对。 / An item was recognised by likeness; look at it.",
)

EXISTING = Fault(
    "GC946",
    Severity.ERROR,
    zh=Words(
        "{file} 已经存在，内容与这次导入的不同，没有改动",
        "里面可能有人改过的内容，照表格重写会丢掉它们",
        "要以表格为准，加 --replace 重新运行；要只并入不同之处，用 govcat import --into",
    ),
    en=Words(
        "{file} exists and says something else; it was left as it is",
        "somebody may have worked on it, and that would be lost",
        "if the table is right run again with --replace; to take over what differs use govcat import --into",
    ),
    doc="同一领域已有内容不同的文件，没有覆盖。 / A domain file that says something else is not overwritten.",
)

NO_TABLE = Fault(
    "GC947",
    Severity.ERROR,
    zh=Words(
        "{what}里没有找到目录表",
        "目录表要有表头，例如“公开事项、公开内容、公开依据、公开时限、公开主体”；没有表头，就不知道哪一栏是什么",
        "核对文件；表头写法特殊的，用 --map 指明各栏，govcat explain GC947 有例子",
    ),
    en=Words(
        "{what} holds no table of a catalogue",
        "a table is known by its heads (公开事项, 公开内容, 公开依据 …); without them nobody knows what a column means",
        "look at the file; unusual heads can be explained with --map",
    ),
    doc="""文件里没有看得出表头的目录表。 / A file holds no table whose heads are understood.

表头写法特殊的，写一个对应文件，运行 `govcat import 户籍.xlsx --out DIR --map FILE.yaml`。
`heads` 是表头所在的行，`columns` 写每一列是什么：

```yaml
schema: govcat/1
tables:
  - file: 户籍.xlsx
    sheet: Sheet1
    heads: 2-3
    columns:
      B: category.1
      C: name
      D: content
      E: basis
```
""",
)

SAME_ID = Fault(
    "GC948",
    Severity.WARNING,
    zh=Words(
        "编号“{id}”在前面的行已经用过，“{item}”按名称另行辨认",
        "复制整行时隐藏的编号会一起复制，两行不能是同一个事项",
        "确是新的事项，不必处理；是同一事项写了两遍的，删去一行再导入",
    ),
    en=Words(
        "the id “{id}” stands in an earlier row; “{item}” was looked up by its name instead",
        "copying a row copies its hidden id, and two rows cannot be one item",
        "nothing needs to be done for a new item; if it is there twice delete one of the rows",
    ),
    doc="同一张表有两行带着同一个编号，通常是整行复制所致。 / Two rows of one table carry the same id.",
)

EMPTY_ROW = Fault(
    "GC949",
    Severity.HINT,
    zh=Words(
        "这一行只有“{text}”，没有公开事项，没有写入",
        "没有名称也没有内容的行不是事项",
        "漏填的，补全后重新导入；多余的行可以删去",
    ),
    en=Words(
        "this row says only “{text}” and was not written",
        "a row without name and content is no item",
        "fill it in and import again, or delete it",
    ),
    doc="有序号而没有内容的行。 / A row with a number and nothing else.",
)

FAULTS = (
    NEW_DOMAIN,
    NO_DOMAIN,
    DISAGREEING,
    OTHER_WORD,
    SEVERAL,
    ALIKE,
    EXISTING,
    NO_TABLE,
    SAME_ID,
    EMPTY_ROW,
)
