"""What looks like a slip and is none: prose, remarks, and everything that stands in ASCII quotes."""

from __future__ import annotations

import pytest
from reading import sound

SOUND = {
    "remark behind a colon": "a: # 甲\nb: #\nc: ## 甲\n",
    "remark above a list": "items: #以下为事项\n  - id: a\n",
    "remark behind a value": "a: 甲 #乙\nb: [甲] #乙\nc: '甲' #乙\n",
    "prose with a colon in a list": "notes:\n  - 说明：甲\n  - 注：乙\n",
    "prose with a colon below its key": "notes:\n  注：甲\n",
    "prose with a colon behind its key": "channel: 其他：企业网站\n",
    "prose with a colon in brackets": "channel: [政府网站, 其他：企业网站]\n",
    "titles as keys": "links:\n  《甲办法》: https://x.cn\n",
    "a time": "a: 8:30\nb:\n  - 8:30至17:30\n",
    "a path": "a: C:\\甲\nb: http://x.cn:80/y\n",
    "a list of texts over several lines": "a:\n  - 甲\n    乙\n  - 丙\n",
    "one entry with commas in titles": "a: [《甲、乙法》]\nb: [甲（乙，丙）]\nc: [“甲、乙”丙]\n",
    "one entry with brackets out of order": "a: [《甲（乙》、丙]\n",
    "one quoted entry": "a: ['甲、乙']\nb: [\"甲，乙\"]\n",
    "several entries with commas": "a: [甲、乙, 丙]\n",
    "no list": "a: 甲、乙\n",
    "one entry in Chinese quotes": "a:\n  - “双随机、一公开”\n",
    "Chinese quotes inside": "a: “甲”乙\nb: 甲“乙”\nc: '“甲”'\n",
    "a number below zero": "a:\n  -5\n",
    "a rule of dashes": "a:\n  --\n",
    "dashes in a dash": "a:\n  - -甲\n",
    "dashes in a block": "a: |\n  -甲\n  乙：丙\n  \t丁\n",
    "keys of one list": "a:\n  - 办理地点: 甲\n  - 办理时间: 乙\n",
    "ASCII brackets in a text": "a: 国办发[2019]54号\n",
    "a bracket of several lines": "a: [甲,\n  乙]\nb: {c: 丙,\n  d: 丁}\n",
    "full-width spaces inside": "a: 甲　乙\nb: |\n  　　甲\nc: '　甲'\n",
    "quoted keys": "'名称：x': 甲\n\"　a\": 乙\n",
    "quoted lines": "a: '甲\n  名称：乙\n  - 丙'\n",
    "an amp in a text": "a: 甲 & 乙 * 丙 ! 丁 @ 戊\n",
    "a document of its own": "---\na: b\n...\n",
}


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND)
def test_sound_texts_are_not_accused(text: str) -> None:
    sound(text)
