"""What can be wrong with a workbook that comes back."""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

BOTH_CHANGED = Fault(
    "GC962",
    Severity.ERROR,
    zh=Words(
        "“{item}”的{field}两边都改了：表里是“{came}”，现在是“{now}”",
        "导出以后，项目里的这一项也改过；哪一个是对的，程序不能替人决定",
        "与填表的人商定后，把表里的这一格或者项目里的这一项改成一致，再导入一次；其他改动不受影响",
    ),
    en=Words(
        "the {field} of “{item}” was changed on both sides: “{came}” in the table, “{now}” in the project",
        "since the export the project has changed it too; which of them is right is not for a program to say",
        "agree with whoever filled in the table, make the cell and the project the same and import again",
    ),
    doc="""\
导出以后，表格和项目把同一格改得不一样。 / Since the export, table and project changed one cell differently.

表格带着导出时每一格的摘要，因此能分清是谁改的：只有一边改了，取改的一边；两边改成一样，不作声；两边改得不一样，就是这一条。
""",
)

NOT_UNDERSTOOD = Fault(
    "GC963",
    Severity.ERROR,
    zh=Words(
        "“{item}”的{field}改过，但这一格没有读懂，没有导入",
        "读不懂的格子不能猜：猜错了，公开的就是错的",
        "把这一格改成说明表里的写法（例如■选中、□不选）；公式、错误值、被当作日期或数字的，改成文字；再导入一次",
    ),
    en=Words(
        "the {field} of “{item}” was changed, but its cell is not understood and was not taken",
        "what is not understood must not be guessed: a wrong guess would be published",
        "write the cell as the explanations in the workbook say (■ for chosen, □ for not), formulas, dates and numbers "
        "as text, and import again",
    ),
    doc="""\
改过的格子里有程序不认识的写法。 / A changed cell holds something that is not understood.

公式没有存下结果、#NAME? 一类的错误值、Excel 自动变成日期或数字的文字，也是这一条：原来要写什么，从格子里看不出来。
""",
)

TWO_RETURNS = Fault(
    "GC964",
    Severity.ERROR,
    zh=Words(
        "“{item}”的{field}有两份表改得不一样：一份是“{one}”，另一份是“{other}”",
        "两个单位对同一事项的说法不一致，取哪一份都会覆盖另一份",
        "请两个单位商定，改成一致后再导入一次",
    ),
    en=Words(
        "the {field} of “{item}” was changed differently by two workbooks: “{one}” and “{other}”",
        "two departments disagree about one item, and taking either would overwrite the other",
        "let them agree, make both the same and import again",
    ),
    doc="""\
几份回表对同一事项的同一要素改得不一样。 / Several returned workbooks change one field of one item differently.

同一份工作簿的「目录」表和「数据」表改得不一样，也是这一条。
""",
)

ROW_GONE = Fault(
    "GC965",
    Severity.HINT,
    zh=Words(
        "表里少了“{item}”这一行，项目里的事项没有动",
        "少一行可能是有意删除，也可能是误删；事项只能写明理由后取消",
        "确要取消，导入时加 --remove 并写明理由（{reasons}）；误删的不必处理",
    ),
    en=Words(
        "the row of “{item}” is missing from the table; the item of the project was left alone",
        "a missing row may be meant or may be a slip; an item is removed with a reason only",
        "if it is meant, import with --remove and a reason ({reasons}); if it is a slip, nothing has to be done",
    ),
    doc="导出时有的一行，交回来时没有了。 / A row that was exported did not come back.",
)

ITEM_GONE = Fault(
    "GC966",
    Severity.WARNING,
    zh=Words(
        "“{item}”这一行改过，但项目里已经没有这个公开事项（{key}）",
        "导出以后，项目取消了它，或者改成了不予公开；这一行的改动没有地方可写",
        "核对项目里的这个事项；确要恢复，先在项目里恢复，再导入一次",
    ),
    en=Words(
        "the row of “{item}” was changed, but the project has no such public item any more ({key})",
        "since the export the project has removed or closed it, so there is nowhere to write the change",
        "look at the item in the project; to bring it back, do so there first, then import again",
    ),
    doc="改过的一行，事项已经取消或者不再公开。 / A changed row whose item the project no longer publishes.",
)

NEW_ERRORS = Fault(
    "GC967",
    Severity.ERROR,
    zh=Words(
        "导入后会多出 {count} 个错误，没有写任何文件",
        "有错误的目录不能公布；先改好再写，项目始终是好的",
        "按上面各条改好表格再导入一次；确要先写进去再改，加 --with-errors",
    ),
    en=Words(
        "importing would bring {count} new errors; nothing was written",
        "a catalogue with errors cannot be published; mended first, the project stays sound",
        "mend the table as said above and import again; to write it all the same, add --with-errors",
    ),
    doc="导入的改动会让项目出现新的错误。 / What came back would bring new errors into the project.",
)

BLANKED = Fault(
    "GC968",
    Severity.ERROR,
    zh=Words(
        "“{item}”的{field}这一格是空白，照表格的规矩读作“{read}”，与项目不同，没有导入",
        "名称和类别空着，可能是同上，可能是取消合并留下的，也可能是误删，程序不能替人决定",
        "把这一格的文字补全，再导入一次；没有要改的，写回“{now}”",
    ),
    en=Words(
        "the {field} of “{item}” is blank; a table would read it as “{read}”, which is not what the project says",
        "a blank name or heading may mean the same as above, an unmerged block or a slip; that is not for us to say",
        "write the cell out and import again; if nothing was to change write “{now}”",
    ),
    doc="""\
名称或类别的格子清空了。 / The cell of a name or a heading was emptied.

取消合并单元格以后，下面几行会留下空白；没有再排序的，读出来与原来相同，不作声；排过序的，就可能读成别的类别，因此不导入。
""",
)

ID_ASTRAY = Fault(
    "GC969",
    Severity.WARNING,
    zh=Words(
        "“{item}”这一行带着另一个事项的编号（{carried}），按名称认作 {key}",
        "编号在隐藏的列里，排序或复制时没有选中整行，编号就会留在原处",
        "核对这一行；排序、复制时选中整行，或使用「数据」表的筛选",
    ),
    en=Words(
        "the row of “{item}” carries the id of another item ({carried}); by its name it was taken for {key}",
        "ids stand in a hidden column and stay behind when something less than whole rows is sorted or copied",
        "look at the row; sort and copy whole rows, or use the filters of the flat sheet",
    ),
    doc="一行的类别和名称是一个事项，隐藏的编号是另一个。 / A row shows one item and carries the id of another.",
)

NO_REASON = Fault(
    "GC970",
    Severity.ERROR,
    zh=Words(
        "--remove 的理由“{reason}”没有以通用理由开头，没有写任何文件",
        "取消事项要说得出理由，理由归了类才便于汇总和说明",
        "以下列理由之一开头，需要说明的用“：”接在后面：{reasons}",
    ),
    en=Words(
        "the reason “{reason}” of --remove begins with none of the listed reasons; nothing was written",
        "taking an item out needs a reason that can be counted and explained",
        "begin with one of these, and add a note after “：” if needed: {reasons}",
    ),
    doc="取消事项的理由不在通用理由之列。 / Items are to be removed without one of the listed reasons.",
)

FAULTS = (BOTH_CHANGED, NOT_UNDERSTOOD, TWO_RETURNS, ROW_GONE, ITEM_GONE, NEW_ERRORS, BLANKED, ID_ASTRAY, NO_REASON)
