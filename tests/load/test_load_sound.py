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
    "articles of one document": "a: [《甲》第五条、第四十条]\nb: [《甲》第七十一条、七十二条]\nc: [《甲》第五、六条]\n",
    "parts of an article": "a: [《甲》第五条第（一）、（二）项]\nb: [《甲》第一章，第二章]\n",
    "joint issuers": "a: [甲办公厅、乙办公厅印发《丙》]\nb: [甲部、乙部关于印发丙的通知]\nc: [甲委、乙局等《丙》]\n",
    "what a title goes on with": "a: [《甲》，国务院令第711号]\nb: [《甲》，2019年4月3日修订]\n",
    "the number of an entry": "a: [1、受理单位]\nb: [一、受理单位]\n",
    "nothing behind the comma": "a: [受理单位、]\n",
    "a name that is a term": "name: “双减”\ncategory: “一老一小”\nitems:\n  - name: “高效办成一件事”\n  - name: 甲\n",
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
