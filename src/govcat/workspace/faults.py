"""What can be wrong before anything is understood: paths, files that cannot be read, and the chain of `extends`."""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

UNREADABLE = Fault(
    "GC090",
    Severity.ERROR,
    zh=Words(
        "文件 {file} 读不出来（{errno}）",
        "读不出的文件没有参加检查，目录可能不完整",
        "请确认本账号对该文件有读取权限，且没有被其他程序独占",
    ),
    en=Words(
        "the file {file} cannot be read ({errno})",
        "a file that cannot be read was not checked, and the catalogue may be incomplete",
        "make sure that you may read it and that no other program holds it",
    ),
    doc="文件存在但读不出来，例如没有权限。 / A file exists but cannot be read.",
)

NO_SUCH_PATH = Fault(
    "GC091",
    Severity.ERROR,
    zh=Words("找不到 {path}", "给出的路径不存在，没有可以检查的内容", "请核对路径；项目目录里应有 domains 文件夹"),
    en=Words(
        "{path} was not found",
        "there is nothing to read at that path",
        "check the path; a project has a folder domains",
    ),
    doc="命令中给出的路径不存在。 / The path given on the command line does not exist.",
)

WRONG_NAME = Fault(
    "GC095",
    Severity.ERROR,
    zh=Words("{file} 没有读入：文件名应为 {right}", "只有这个名称的文件会参加检查和公开", "把文件改名为 {right}"),
    en=Words(
        "{file} was not read: its name should be {right}", "only a file of that name is read", "rename it {right}"
    ),
    doc="设置或机构文件的扩展名写成了 .yml。 / The settings or the bodies file ends in .yml.",
)

NO_DOMAINS = Fault(
    "GC092",
    Severity.ERROR,
    zh=Words(
        "{path} 里没有领域文件",
        "目录由 domains 文件夹中的领域文件编成，一个领域一个 .yaml 文件",
        "请在项目目录中运行，或先建立 domains 文件夹；要看随附的部门指引整理稿，请加 --standard national",
    ),
    en=Words(
        "{path} holds no domain files",
        "a catalogue is made of the files in a folder domains, one .yaml file for each domain",
        "run govcat in a project, or make a folder domains; --standard national reads the standard that ships",
    ),
    doc="目录里没有 domains 文件夹，也没有领域文件。 / The directory has neither a folder domains nor domain files.",
)

UNREADABLE_PATH = Fault(
    "GC093",
    Severity.ERROR,
    zh=Words(
        "打不开 {path}（{errno}）", "系统不允许读取这个路径，没有可以检查的内容", "请核对路径，并确认本账号有读取权限"
    ),
    en=Words(
        "{path} cannot be opened ({errno})",
        "the system does not let govcat read that path; there is nothing to check",
        "check the path, and make sure that you may read it",
    ),
    doc="给出的路径存在但打不开，或者不成路径。 / The path given exists but cannot be opened, or is no path at all.",
)

NO_SUCH_TABLE = Fault(
    "GC096",
    Severity.ERROR,
    zh=Words(
        "找不到 {path}",
        "给出的文件或文件夹不存在，没有可以导入的表格",
        "请核对路径；名称里有空格的，用英文双引号括起来",
    ),
    en=Words(
        "{path} was not found",
        "there is no file or folder at that path, and nothing to import",
        "check the path; put a name that has blanks in it between double quotes",
    ),
    doc="要导入的文件或文件夹不存在。 / The file or folder to import does not exist.",
)

NOT_OF_A_PROJECT = Fault(
    "GC094",
    Severity.ERROR,
    zh=Words(
        "{path} 不是项目中的目录文件",
        "目录由 govcat.yaml、bodies.yaml 和 domains 文件夹中的领域文件编成，其他文件没有可以检查的内容",
        "请给出项目目录，或其中的一个领域文件",
    ),
    en=Words(
        "{path} is not one of a project's files",
        "a catalogue is made of govcat.yaml, bodies.yaml and the files in domains; nothing else is checked",
        "name a project, or one of its domain files",
    ),
    doc="给出的文件不是领域文件，也不是项目的其他文件。 / The file given belongs to no project.",
)

CYCLE = Fault(
    "GC791",
    Severity.ERROR,
    zh=Words(
        "上级目录绕回了自己：{chain}",
        "每一层只能以上面的一层为底，绕成一圈就没有最上一层",
        "请改正其中一个 govcat.yaml 的 extends（上级）",
    ),
    en=Words(
        "the layers above lead back to themselves: {chain}",
        "a layer stands on the one above it; in a circle there is no uppermost one",
        "correct extends in one of these govcat.yaml files",
    ),
    doc="`extends` 绕成了一圈。 / The `extends` of several projects form a circle.",
)

NO_UPPER_LAYER = Fault(
    "GC792",
    Severity.ERROR,
    zh=Words(
        "找不到上级目录 {extends}",
        "本项目只写与上级不同的内容，找不到上级就无法编出完整目录",
        "extends 写 national（随附的部门指引整理稿），或写上级项目所在目录相对本文件的路径",
    ),
    en=Words(
        "the layer above, {extends}, was not found",
        "this project holds only what differs from the layer above it",
        "write national (the guidelines that ship with govcat), or the path of the upper project relative to this file",
    ),
    doc="`extends` 指向的目录不存在或不是项目。 / `extends` names no project.",
)

NO_BASELINE = Fault(
    "GC741",
    Severity.ERROR,
    zh=Words(
        "没有 {path}",
        "账本不在，就说不清哪些问题是早已知道的",
        "核对路径；还没有记过的，先运行 govcat baseline 记下现有问题",
    ),
    en=Words(
        "there is no {path}",
        "without the baseline nobody can tell which faults have long been known",
        "check the path; if there never was one, run govcat baseline to write down what is found now",
    ),
    doc="要用的 baseline.yaml 不存在。 / The baseline that was asked for does not exist.",
)

FAULTS = (
    NO_BASELINE,
    WRONG_NAME,
    UNREADABLE,
    NO_SUCH_PATH,
    NO_SUCH_TABLE,
    NO_DOMAINS,
    UNREADABLE_PATH,
    NOT_OF_A_PROJECT,
    CYCLE,
    NO_UPPER_LAYER,
)
