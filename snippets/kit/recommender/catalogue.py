"""400 films that do not exist, with titles in English and Chinese, and one or two genres."""

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

WORDS = {  # genre: modifiers and nouns of its titles
    "action": (
        "Iron 钢铁|Burning 燃烧的|Fearless 无畏的|Final 终极|Deadly 致命|Rogue 叛逆|Thunder 雷霆",
        "Fist 拳头|Convoy 车队|Bullet 子弹|Squad 小队|"
        "Chase 追击|Fortress 要塞|Dragon 巨龙|Strike 突袭",
    ),
    "animation": (
        "Little 小小|Magic 魔法|Flying 会飞的|Dancing 跳舞的|Tiny 迷你|Rainbow 彩虹|Brave 勇敢的",
        "Penguin 企鹅|Teapot 茶壶|Kitten 猫咪|Robot 机器人|"
        "Dragonfly 蜻蜓|Snowman 雪人|Cloud 云朵|Hedgehog 刺猬",
    ),
    "comedy": (
        "Crazy 疯狂|Clumsy 笨拙的|Unlucky 倒霉|Hungry 饥饿的|Happy 快乐|Loud 吵闹的|Lazy 懒惰的",
        "Neighbour 邻居|Plumber 水管工|Uncle 叔叔|Waiter 服务员|"
        "Holiday 假期|Dentist 牙医|Landlord 房东|Parrot 鹦鹉",
    ),
    "documentary": (
        "Ancient 古老的|Hidden 隐秘的|Living 活着的|Vanishing 消失的|"
        "Wild 野性的|Global 全球|Deep 深处的",
        "River 河流|Glacier 冰川|Market 集市|Ocean 海洋|"
        "Harvest 收成|Railway 铁路|Forest 森林|City 城市",
    ),
    "horror": (
        "Dark 黑暗的|Haunted 闹鬼的|Bloody 血色|Hollow 空洞的|"
        "Whispering 低语的|Cursed 被诅咒的|Midnight 午夜",
        "Cellar 地窖|Doll 人偶|Mirror 镜子|Attic 阁楼|"
        "Scream 尖叫|Grave 坟墓|Asylum 疯人院|Shadow 影子",
    ),
    "romance": (
        "Secret 秘密的|Sweet 甜蜜的|First 第一次的|Parisian 巴黎的|"
        "Summer 夏日|Unspoken 没说出口的|Stolen 偷来的",
        "Letter 情书|Kiss 吻|Wedding 婚礼|Promise 诺言|"
        "Waltz 华尔兹|Embrace 拥抱|Heart 心|Rose 玫瑰",
    ),
    "sci-fi": (
        "Silent 寂静的|Last 最后的|Distant 遥远的|Frozen 冰封的|"
        "Second 第二个|Lost 失落的|Electric 电子",
        "Orbit 轨道|Planet 行星|Signal 信号|Colony 殖民地|"
        "Android 仿生人|Galaxy 星系|Clone 克隆人|Gravity 引力",
    ),
    "thriller": (
        "Perfect 完美的|Missing 失踪的|Double 双重|Anonymous 匿名|"
        "Cold 冰冷的|Locked 上锁的|Third 第三个",
        "Witness 证人|Alibi 不在场证明|Suspect 嫌疑人|Code 密码|"
        "Room 房间|Ransom 赎金|Agent 特工|Verdict 判决",
    ),
}  # fmt: skip
GENRES = tuple(WORDS)
PER_GENRE = 50


@dataclass(frozen=True)
class Film:
    """A film.

    Attributes:
        title: In English.
        genres: The first is the main one.
        chinese: The title in Chinese, or nothing.
    """

    title: str
    genres: tuple[str, ...]
    chinese: str = ""

    def __str__(self) -> str:
        """All of it, in one line; the Chinese title last, as its letters are wide."""
        return f"{'+'.join(self.genres):<21}  {self.title} {self.chinese}".rstrip()


class Catalogue(Sequence):
    """Films that are numbered from 0.

    Args:
        films: In the order of their numbers.
        genres: All genres that there are.
    """

    def __init__(self, films: Iterable[Film], genres: Sequence[str] = GENRES) -> None:
        self.films = tuple(films)
        self.genres = tuple(genres)
        self._numbers = {}
        for number, film in enumerate(self.films):
            for title in filter(None, (film.title, film.chinese)):
                self._numbers.setdefault(title.lower(), number)

    def __len__(self) -> int:
        """How many films there are."""
        return len(self.films)

    def __getitem__(self, number: int) -> Film:
        """The film of this number."""
        return self.films[number]

    def features(self) -> Tensor:
        """What a model may know of a film that nobody has watched.

        Returns:
            Of shape ``(films, genres)``; a row sums to 1, with 0.7 for the first of two. That of
            a film without genres is 0.
        """
        rows = torch.zeros(len(self), len(self.genres))
        for row, film in zip(rows, self.films, strict=True):
            equal = [1 / max(1, len(film.genres))] * len(film.genres)
            shares = [0.7, 0.3] if len(film.genres) == 2 else equal
            for genre, share in zip(film.genres, shares, strict=True):
                row[self.genres.index(genre)] = share
        return rows

    def find(self, text: str | int) -> int:
        """Find a film.

        Args:
            text: A title in either language, upper or lower case, or a number.

        Raises:
            ValueError: If there is no such film; similar titles are named.
        """
        wanted = str(text).strip().lower()
        if wanted in self._numbers:
            return self._numbers[wanted]
        if wanted.lstrip("-").isdecimal():
            if not 0 <= int(wanted) < len(self):
                raise ValueError(f"films are numbered from 0 to {len(self) - 1}, not {text}")
            return int(wanted)
        similar = difflib.get_close_matches(wanted, self._numbers, n=3)
        hint = f"; similar: {', '.join(self[self._numbers[t]].title for t in similar)}"
        raise ValueError(f"there is no film {text!r}" + (hint if similar else ""))


def films(seed: int = 0) -> Catalogue:
    """Invent 50 films of each genre; about two in five have a second genre.

    Args:
        seed: Decides titles and second genres.
    """
    generator = torch.Generator().manual_seed(seed)
    made = []
    for genre, (modifiers, nouns) in WORDS.items():
        titles = [
            (f"{modifier[0]} {noun[0]}", modifier[1] + noun[1])
            for modifier in map(str.split, modifiers.split("|"))
            for noun in map(str.split, nouns.split("|"))
        ]
        others = [other for other in GENRES if other != genre]
        for number in torch.randperm(len(titles), generator=generator)[:PER_GENRE].tolist():
            english, chinese = titles[number]
            second, chance = torch.rand(2, generator=generator).tolist()
            genres = (genre, others[int(second * len(others))]) if chance < 0.4 else (genre,)
            made.append(Film(english, genres, chinese))
    return Catalogue(made)
