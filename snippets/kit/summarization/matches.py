"""Generated match reports with their headlines: every fact of a report is known.

A match is drawn first, then told, then summed up. So it can be decided of any headline
whether it is true. Names are made of syllables, and a name belongs to one part of the data:
the teams and players of the test occur in no other report.
"""

import functools
import random
import re
import zlib
from dataclasses import dataclass

SYLLABLES = [
    choices.split()
    for choices in (
        "Bal Bren Cor Dal Dor El Fen Gar Hal Jor Kal Kor Lan Mar Mel Nor Or Pel Quil Ros Sal Tar "
        "Tor Ul Var Vel Wes Yor Zal Zem",
        "a ami an di e eri i ila in o ori u uni",
        "bek berg by cay dan fer gard ham ka lev lin mar mont nik port ra rin rov sen stad ta ton "
        "vic vale",
    )
]
PARTS = {"training": range(8), "validation": range(8, 9), "test": range(9, 10)}
_PART_OF = {number: part for part, numbers in PARTS.items() for number in numbers}
LATE = 80  # from this minute on, a goal is a late one

# The kinds of story, the most remarkable one first; a match gets the first that applies.
HEADLINES = {
    "hat-trick": "{scorer} hits hat-trick as {winner} beat {loser} {score}",
    "comeback": "{winner} come from behind to beat {loser} {score}",
    "late winner": "Late {scorer} goal gives {winner} {score} win over {loser}",
    "brace": "{scorer} scores twice as {winner} beat {loser} {score}",
    "big win": "{winner} thrash {loser} {score}",
    "away win": "{winner} win {score} at {loser}",
    "home win": "{winner} beat {loser} {score}",
    "late equaliser": "Late {scorer} goal earns {winner} {score} draw with {loser}",
    "goalless": "{winner} and {loser} share goalless draw",
    "draw": "{winner} and {loser} draw {score}",
}

LEADS = [
    "A crowd of {crowd} braved the {weather} .",
    "{crowd} came in spite of the {weather} .",
    "{weather} over the ground , {crowd} in the stands .",
    "A {day} of {weather} , and a crowd of {crowd} .",
]
MEETINGS = [
    "{home} welcomed {away} , who had lost {old} to {third} a week before .",
    "{home} welcomed {away} , who had beaten {third} {old} before .",
    "{home} received {away} , still without {absent} .",
    "{home} played {away} , still without {absent} .",
]
GOALS = {
    "opening": [
        "{scorer} put {side} ahead {when} .",
        "{when} {scorer} gave {side} the lead .",
        "it was {scorer} who opened the scoring for {side} {when} .",
    ],
    "levelling": [
        "{scorer} equalised for {side} {when} .",
        "{when} {side} were level through {scorer} .",
    ],
    "leading": [
        "{side} went in front through {scorer} {when} .",
        "{when} {scorer} put {side} in front .",
    ],
    "adding": [
        "{scorer} scored another for {side} {when} .",
        "{when} {scorer} added to the lead of {side} .",
    ],
    "answering": [
        "{scorer} pulled one back for {side} {when} .",
        "{side} cut the deficit through {scorer} {when} .",
    ],
}
WHEN = ["after {minute} minutes", "in minute {minute}"]
WHEN_LATE = "shortly before the end"
RED_CARDS = [
    "{side} lost {sinner} to a red card in minute {minute} .",
    "{sinner} of {side} was sent off after {minute} minutes .",
]
MISSES = [
    "{shooter} missed a penalty for {side} .",
    "The keeper of {other} saved a penalty from {shooter} .",
]
ENDINGS = ["{result} {final} ."] * 5 + [""]
NEXT = ["{home} travel to {third} on {day} .", "{third} are next for {away} .", "", ""]
DAYS = ["Monday", "Wednesday", "Friday", "Saturday", "Sunday"]
WEATHER = ["rain", "snow", "fog", "sunshine", "wind", "drizzle"]


@dataclass(frozen=True)
class Goal:
    """A goal.

    Attributes:
        minute: From 2 to 90.
        scorer: Who shot it.
        side: 0 for the home team, 1 for the visitors.
    """

    minute: int
    scorer: str
    side: int


@dataclass(frozen=True)
class Match:
    """A match, its report and its headline.

    Attributes:
        teams: The home team and the visitors.
        goals: In the order of time.
        report: What happened, told in English.
    """

    teams: tuple[str, str]
    goals: tuple[Goal, ...]
    report: str

    @property
    def facts(self) -> dict[str, str]:
        """The ``kind`` of story, and what its headline needs to say of it."""
        return _facts(self.teams, self.goals)

    @property
    def headline(self) -> str:
        """The summary that a model shall write."""
        return HEADLINES[self.facts["kind"]].format(**self.facts)


def matches(count: int, *, part: str = "training", seed: int = 0) -> list[Match]:
    """Draw matches.

    Args:
        count: How many.
        part: ``"training"``, ``"validation"`` or ``"test"``; no name is in two of them.
        seed: Decides all that is drawn.
    """
    if part not in PARTS:
        raise ValueError(f"part is {part!r}, but must be one of {', '.join(PARTS)}")
    return list(_drawn(count, part, seed))


@functools.lru_cache(maxsize=8)
def _drawn(count: int, part: str, seed: int) -> tuple[Match, ...]:
    chance = random.Random(f"{part} {seed}")
    return tuple(_match(chance, part) for _ in range(count))


def part_of(name: str) -> str:
    """The one part of the data in which a name may occur.

    Args:
        name: Any name.
    """
    return _PART_OF[zlib.crc32(name.encode()) % 10]


def read_headline(headline: str) -> dict[str, str] | None:
    """The facts that a headline claims, ``kind`` among them; `None` if it is none of ours.

    Args:
        headline: Any text.
    """
    for kind, template in HEADLINES.items():
        pattern = re.sub(r"\\{(\w+)\\}", r"(?P<\1>\\S+)", re.escape(template))
        found = re.fullmatch(pattern, headline)
        if found:
            return {"kind": kind, **found.groupdict()}
    return None


def _match(chance: random.Random, part: str) -> Match:
    home, away, third, sinner, absent, shooter, *players = _names(chance, part, 12)
    teams, squads = (home, away), (players[:3], players[3:])
    strength = chance.random()
    minutes = sorted(chance.sample(range(2, 91), chance.choice((0, 1, 1, 2, 2, 2, 3, 3, 4))))
    goals = []
    for minute in minutes:
        side = int(chance.random() < strength)
        goals.append(Goal(minute, chance.choice(squads[side]), side))

    low, high = sorted(chance.choices(range(5), k=2))
    words = {
        "home": home,
        "away": away,
        "third": third,
        "absent": absent,
        "shooter": shooter,
        "crowd": 100 * chance.randint(20, 600),
        "weather": chance.choice(WEATHER),
        "day": chance.choice(DAYS),
        "old": f"{high + 1}-{low}",
    }
    told = [chance.choice(LEADS).format(**words), chance.choice(MEETINGS).format(**words)]
    events = [
        (goal.minute, _told(chance, teams, goals, number)) for number, goal in enumerate(goals)
    ]
    if chance.random() < 0.2:
        minute, side = chance.randint(20, 80), _side(chance, teams, chance.randrange(2))
        card = chance.choice(RED_CARDS).format(side=side, sinner=sinner, minute=minute)
        events.append((minute, card))
    if chance.random() < 0.25:
        side = chance.randrange(2)
        miss = chance.choice(MISSES).format(side=teams[side], other=teams[1 - side], **words)
        events.append((chance.randint(1, 90), miss))
    told += [event for _, event in sorted(events)]
    shots = [sum(goal.side == side for goal in goals) for side in (0, 1)]
    final = f"{max(shots)}-{min(shots)}"
    result = f"{home} and {away} had drawn"
    if shots[0] != shots[1]:
        first = int(shots[1] > shots[0])
        result = f"{teams[first]} had beaten {teams[1 - first]}"
    told.append(chance.choice(ENDINGS).format(final=final, result=result, **words))
    told.append(chance.choice(NEXT).format(**words | {"day": chance.choice(DAYS)}))
    sentences = [sentence[0].upper() + sentence[1:] for sentence in told if sentence]
    report = " ".join(sentences).replace(" .", ".").replace(" ,", ",")
    return Match(teams, tuple(goals), report)


def _told(chance: random.Random, teams: tuple[str, str], goals: list[Goal], number: int) -> str:
    """One sentence about a goal; which kind depends on the score before it."""
    goal = goals[number]
    lead = sum(1 if before.side == goal.side else -1 for before in goals[:number])
    kind = "opening" if number == 0 else "adding" if lead > 0 else "leading"
    if lead < 0:
        kind = "levelling" if lead == -1 else "answering"
    side = _side(chance, teams, goal.side)
    when = WHEN_LATE if goal.minute >= LATE else chance.choice(WHEN).format(minute=goal.minute)
    return chance.choice(GOALS[kind]).format(side=side, scorer=goal.scorer, when=when)


def _side(chance: random.Random, teams: tuple[str, str], side: int) -> str:
    return teams[side] if chance.random() < 0.8 else ("the hosts", "the visitors")[side]


def _facts(teams: tuple[str, str], goals: tuple[Goal, ...]) -> dict[str, str]:
    if not goals:
        return {"kind": "goalless", "winner": teams[0], "loser": teams[1]}
    shots = [sum(goal.side == side for goal in goals) for side in (0, 1)]
    score = f"{max(shots)}-{min(shots)}"
    if shots[0] == shots[1]:
        facts = {"winner": teams[0], "loser": teams[1], "score": score}
        if goals[-1].minute < LATE:
            return {"kind": "draw", **facts}
        side = goals[-1].side
        facts |= {"winner": teams[side], "loser": teams[1 - side], "scorer": goals[-1].scorer}
        return {"kind": "late equaliser", **facts}

    winner = int(shots[1] > shots[0])
    facts = {"winner": teams[winner], "loser": teams[1 - winner], "score": score}
    own = [goal for goal in goals if goal.side == winner]
    leads = [sum(1 if g.side == winner else -1 for g in goals[:n]) for n in range(len(goals) + 1)]
    best = max(own, key=lambda goal: [other.scorer for other in own].count(goal.scorer))
    count = [goal.scorer for goal in own].count(best.scorer)
    decisive = goals[max(n for n, lead in enumerate(leads) if lead <= 0)]
    if count >= 3:
        return {"kind": "hat-trick", "scorer": best.scorer, **facts}
    if min(leads) < 0:
        return {"kind": "comeback", **facts}
    if decisive.minute >= LATE:
        return {"kind": "late winner", "scorer": decisive.scorer, **facts}
    if count == 2:
        return {"kind": "brace", "scorer": best.scorer, **facts}
    if leads[-1] >= 3:
        return {"kind": "big win", **facts}
    return {"kind": "home win" if winner == 0 else "away win", **facts}


def _names(chance: random.Random, part: str, count: int) -> list[str]:
    names = []
    while len(names) < count:
        name = "".join(map(chance.choice, SYLLABLES))
        if part_of(name) == part and name not in names:
            names.append(name)
    return names
