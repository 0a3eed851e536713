"""What can be wrong with a revision of git, or with a side of a comparison."""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

NO_GIT = Fault(
    "GC985",
    Severity.ERROR,
    zh=Words(
        "没有找到 git，读不出 {revision}",
        "以前的版本存在 git 里，要通过 git 命令读取",
        "请安装 git；没有用 git 的，把旧版目录放在另一个文件夹，运行 govcat diff 旧目录 新目录",
    ),
    en=Words(
        "there is no git to read {revision} with",
        "former versions are kept by git and read through its command",
        "install git; without it keep the former version in a folder of its own and run govcat diff OLD NEW",
    ),
    doc="比较 git 里的版本时，没有找到 git 命令。 / A revision is to be compared and there is no git.",
)

NO_REPOSITORY = Fault(
    "GC986",
    Severity.ERROR,
    zh=Words(
        "{path} 不在 git 仓库里，读不出 {revision}",
        "没有提交过的目录没有以前的版本可以比较",
        "请在仓库里运行；没有用 git 的，把旧版目录放在另一个文件夹，运行 govcat diff 旧目录 新目录；"
        "与随附的部门指引整理稿比，用 --against national",
    ),
    en=Words(
        "{path} is in no git repository, so {revision} cannot be read",
        "what was never committed has no former version to compare with",
        "run it in a repository; without git keep the former version in a folder of its own and run govcat diff"
        " OLD NEW; --against national compares with the guidelines that ship with govcat",
    ),
    doc="比较 git 里的版本时，所给的目录不在 git 仓库里，或者 git 拒绝读取。 / The directory is in no git repository.",
)

UNKNOWN_REVISION = Fault(
    "GC987",
    Severity.ERROR,
    zh=Words(
        "git 仓库里没有 {revision} 这个版本",
        "版本可以是标签、分支或者提交号，也可以写 HEAD~1（上一次提交）",
        "请运行 git log --oneline 或 git tag 查看有哪些版本；只取了最近几次提交的仓库，先补齐历史",
    ),
    en=Words(
        "the repository has no revision {revision}",
        "a revision is a tag, a branch, a commit, or HEAD~1 for the last but one",
        "run git log --oneline or git tag to see which there are; where only the last commits were fetched, fetch all",
    ),
    doc="所给的版本在 git 仓库里找不到。 / The revision is unknown to the repository.",
)

NOT_IN_REVISION = Fault(
    "GC988",
    Severity.ERROR,
    zh=Words(
        "版本 {revision} 里没有 {path}，或者其中没有目录文件",
        "那时这个项目可能还没有建立，或者放在别处",
        "冒号后面写从仓库根目录起的路径，以 ./ 开头的从当前目录算起；可以用 git ls-tree -r --name-only {revision} 查看",
    ),
    en=Words(
        "{path} is not in revision {revision}, or holds no files of a catalogue there",
        "the project may not have been there yet, or it stood elsewhere",
        "after the colon comes the path from the root of the repository, or with ./ from the current directory; see"
        " git ls-tree -r --name-only {revision}",
    ),
    doc="版本里没有所给的路径。 / The path is not in the revision.",
)

FAULTS = (NO_GIT, NO_REPOSITORY, UNKNOWN_REVISION, NOT_IN_REVISION)
