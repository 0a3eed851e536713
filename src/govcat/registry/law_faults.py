"""What can be wrong with a law file, ours or a county's own (`laws.local.yaml`)."""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

_RIGHT = """
## 正确 / Right

```yaml
schema: govcat/1
laws:
  - id: mou_sheng_banfa
    title: 某某省户籍管理办法
    kind: 地方
    number: 某政发〔2020〕9号
    status: superseded
    status_date: 2025-03-01
    superseded_by: [mou_sheng_tiaoli]
  - id: mou_sheng_tiaoli
    title: 某某省户籍管理条例
    kind: 地方
    status: in_force
```
"""

LACKS_FIELD = Fault(
    "GC391",
    Severity.ERROR,
    zh=Words(
        "法规登记表第 {position} 条没有写 {key}",
        "每件法规至少要有编号、名称、类别和效力，才能据此核对依据",
        "在这一条补上 {key}",
    ),
    en=Words(
        "entry {position} of the law file has no {key}",
        "a rule needs at least the id, title, kind and status of a law",
        "add {key} to this entry",
    ),
    doc="""法规登记表的一条缺少必填项。 / An entry of a law file lacks a field that it needs.

## 错误 / Wrong

```yaml
schema: govcat/1
laws:
  - id: mou_sheng_banfa  # GC391
    title: 某某省户籍管理办法
    kind: 地方
```
"""
    + _RIGHT,
)

UNKNOWN_KEY = Fault(
    "GC392",
    Severity.ERROR,
    zh=Words(
        "法规登记表里没有“{key}”这一项",
        "不认识的项不会被使用，写在里面的事实会被漏掉",
        "改用下列名称之一：{keys}",
    ),
    en=Words(
        "a law file has no field “{key}”",
        "an unknown field is not used, and the fact in it is lost",
        "use one of these keys: {keys}",
    ),
    doc="""法规登记表里有不认识的项。 / A law file has a key that govcat does not know.

## 错误 / Wrong

```yaml
schema: govcat/1
laws:
  - id: mou_sheng_banfa
    title: 某某省户籍管理办法
    kind: 地方
    status: in_force
    doc_number: 某政发〔2020〕9号  # GC392
```
"""
    + _RIGHT,
)

UNKNOWN_WORD = Fault(
    "GC393",
    Severity.ERROR,
    zh=Words(
        "{key} 所填的“{word}”不是规定的用词",
        "核对依据时只认规定的用词，用其他说法无法判断",
        "改为下列用词之一：{words}",
    ),
    en=Words(
        "the value “{word}” of {key} is not one of its words",
        "rules know only these words and cannot judge by another",
        "write one of: {words}",
    ),
    doc="""法规登记表的类别、效力或核实程度没有用规定的用词。 / A kind, status or verification is no word of its list.

## 错误 / Wrong

```yaml
schema: govcat/1
laws:
  - id: mou_sheng_banfa
    title: 某某省户籍管理办法
    kind: 地方
    status: 有效  # GC393
```
"""
    + _RIGHT,
)

NO_DATE = Fault(
    "GC394",
    Severity.ERROR,
    zh=Words(
        "{key} 所填的“{word}”不是能识别的日期",
        "施行、废止的先后要按日期比较",
        "写成 2026-11-21 这样的年月日；只知道年份的不写，并在 unverified 中注明",
    ),
    en=Words(
        "the value “{word}” of {key} is not a date",
        "what came first is told by dates",
        "write a full date such as 2026-11-21; leave it out if only the year is known",
    ),
    doc="""法规登记表的日期无法识别。 / A date of a law file is none.

## 错误 / Wrong

```yaml
schema: govcat/1
laws:
  - id: mou_sheng_banfa
    title: 某某省户籍管理办法
    kind: 地方
    status: repealed
    status_date: 2025年3月  # GC394
```
"""
    + _RIGHT,
)

SAME_ID = Fault(
    "GC395",
    Severity.ERROR,
    zh=Words(
        "编号 {id} 已用于《{title}》",
        "编号用来区分各件法规，重复了就分不清说的是哪一件",
        "给这一条换一个没有用过的编号",
    ),
    en=Words(
        "the id {id} already belongs to 《{title}》",
        "an id stands for one law, and twice the same tells nobody which is meant",
        "give this entry an id of its own",
    ),
    doc="""法规登记表有两条编号相同。 / Two entries of the law files share an id.

## 错误 / Wrong

```yaml
schema: govcat/1
laws:
  - {id: mou_sheng_banfa, title: 某某省户籍管理办法, kind: 地方, status: in_force}
  - {id: mou_sheng_banfa, title: 某某省居住证办法, kind: 地方, status: in_force}  # GC395
```
"""
    + _RIGHT,
)

NO_SUCCESSOR = Fault(
    "GC396",
    Severity.ERROR,
    zh=Words(
        "《{title}》的替代文件编号 {id} 不在登记表中",
        "报告要说明改引哪一件，编号对不上就无从说明",
        "改正编号，或者把替代文件补进登记表",
    ),
    en=Words(
        "《{title}》 names {id} as its successor, which is not in the registry",
        "a report tells readers what to cite instead, and cannot without it",
        "correct the id, or add the successor to the registry",
    ),
    doc="""替代文件的编号在登记表里找不到。 / A law names a successor that no law file has.

## 错误 / Wrong

```yaml
schema: govcat/1
laws:
  - id: mou_sheng_banfa
    title: 某某省户籍管理办法
    kind: 地方
    status: superseded
    superseded_by: [mou_sheng_tiaoli_2]  # GC396
```
"""
    + _RIGHT,
)

FAULTS = (LACKS_FIELD, UNKNOWN_KEY, UNKNOWN_WORD, NO_DATE, SAME_ID, NO_SUCCESSOR)
