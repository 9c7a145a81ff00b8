"""Draw the graph that autograd recorded for a tensor."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import torch
from matplotlib import pyplot as plt
from matplotlib.axes import Axes
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch, PathPatch
from matplotlib.path import Path
from matplotlib.textpath import TextPath
from matplotlib.transforms import Affine2D

INK = "#222222"
OPERATION = {"facecolor": "#bfdcef", "edgecolor": "#0072b2"}
LEAF = {"facecolor": "#f7cfae", "edgecolor": "#d55e00"}

# All lengths are in points, the unit of font sizes.
FONT = 11
BOX_HEIGHT = 24
PADDING = 9
COLUMN_GAP = 30
ROW_GAP = 14
MARGIN = 6


@dataclass(frozen=True)
class Node:
    """One node of the graph behind a tensor.

    Attributes:
        name: The name autograd gives it, such as ``MulBackward0`` or ``AccumulateGrad``.
        label: A short text for people: ``Mul``, ``y = Mul`` where the result has the
            name ``y``, and just the name for a leaf.
        is_leaf: Whether it is a leaf tensor, where a gradient is accumulated.
    """

    name: str
    label: str
    is_leaf: bool


def autograd_graph(
    root: torch.Tensor, names: Mapping[str, torch.Tensor] | None = None
) -> tuple[list[Node], list[tuple[int, int]]]:
    """Read the graph that autograd recorded for a tensor.

    Inputs that need no gradient are not part of that graph, so they do not appear here.

    Args:
        root: The result whose history is read.
        names: Names for leaves and, if you like, for results in between. The dictionary
            of ``model.named_parameters()`` fits.

    Returns:
        The nodes, the operation that made `root` first and each node once; and the edges
            ``(i, j)``, one for each time that operation ``i`` used the result of ``j``.
            Backward follows the edges in this direction.

    Raises:
        ValueError: If no recorded operation made `root`, so that there is no graph.
    """
    if root.grad_fn is None:
        raise ValueError(
            "this tensor has no graph: its grad_fn is None, so no recorded operation made it"
        )
    called: dict[object, list[str]] = defaultdict(list)
    for name, tensor in (names or {}).items():
        called[tensor if tensor.grad_fn is None else tensor.grad_fn].append(name)

    index = {root.grad_fn: 0}
    waiting = [root.grad_fn]
    edges = []
    for function in waiting:  # grows while it is read
        for used, _ in function.next_functions:
            if used is None:
                continue
            if used not in index:
                index[used] = len(index)
                waiting.append(used)
            edges.append((index[function], index[used]))
    return [_node(function, called) for function in waiting], edges


def _node(function: Any, called: Mapping[object, list[str]]) -> Node:
    name = function.name().rsplit("::")[-1]
    if name == "AccumulateGrad":
        return Node(name, ", ".join(called.get(function.variable, ["leaf"])), True)
    short = re.sub(r"Backward\d*$", "", name)
    return Node(name, " = ".join([*called.get(function, []), short]), False)


def draw_graph(
    root: torch.Tensor,
    names: Mapping[str, torch.Tensor] | None = None,
    ax: Axes | None = None,
    *,
    backward: bool = False,
) -> Axes:
    """Draw the graph that autograd recorded for a tensor.

    The picture reads from left to right: leaves (orange, round), operations (blue), the
    result. Boxes shrink to fit into `ax` but never grow, so that graphs drawn into axes
    of one size can be compared.

    Args:
        root: The result whose history is drawn.
        names: Names for leaves and, if you like, for results in between.
        ax: The axes to draw into; by default those of a new figure of the right size.
        backward: Whether the arrows point the way gradients flow, from the result to the
            leaves, instead of the way the values were computed.

    Returns:
        The axes with the picture.

    Raises:
        ValueError: If no recorded operation made `root`, so that there is no graph.
    """
    nodes, edges = autograd_graph(root, names)
    texts = [TextPath((0, 0), node.label, size=FONT) for node in nodes]
    boxes = [max(BOX_HEIGHT * 1.2, text.get_extents().width + 2 * PADDING) for text in texts]
    layout = _Layout(boxes, edges)

    width, height = layout.width + 2 * MARGIN, layout.height + 2 * MARGIN
    if ax is None:
        _, ax = plt.subplots(figsize=(width / 72, height / 72), layout="constrained")
    ax.set_axis_off()
    ax.set_aspect("equal", anchor="W")
    ax.set_xlim(-MARGIN, max(width, _room(ax)) - MARGIN)
    ax.set_ylim(layout.height + MARGIN, -MARGIN)

    for path in layout.paths(spread_starts=backward):
        if backward:
            path = Path(path.vertices[::-1], path.codes)
        ax.add_patch(
            FancyArrowPatch(
                path=path, arrowstyle="-|>", mutation_scale=11, color=INK, linewidth=1.1, zorder=2
            )
        )
    for node, text, box, (x, y) in zip(nodes, texts, boxes, layout.centres, strict=True):
        _draw_box(ax, node, text, box, x, y)
    return ax


def _room(ax: Axes) -> float:
    """The largest width in points that the axes can get in their figure."""
    across = ax.figure.get_size_inches()[0] * 72
    place = ax.get_subplotspec()
    return across * ax.get_position().width if place is None else across / place.get_geometry()[1]


def _draw_box(ax: Axes, node: Node, text: TextPath, width: float, x: float, y: float) -> None:
    rounding = BOX_HEIGHT / 2 if node.is_leaf else 4
    ax.add_patch(
        FancyBboxPatch(
            (x - width / 2, y - BOX_HEIGHT / 2),
            width,
            BOX_HEIGHT,
            boxstyle=f"round,pad=0,rounding_size={rounding}",
            linewidth=1.3,
            zorder=3,
            **(LEAF if node.is_leaf else OPERATION),
        )
    )
    size = text.get_extents()
    capital = TextPath((0, 0), "M", size=FONT).get_extents().height
    place = Affine2D().translate(-(size.x0 + size.x1) / 2, -capital / 2)
    place.scale(1, -1).translate(x, y)  # y points down, like the lines of a text
    label = PathPatch(place.transform_path(text), color=INK, linewidth=0, zorder=4)
    label.set_label(node.label)
    ax.add_patch(label)


class _Layout:
    """Places of boxes in columns, such that every edge goes from left to right.

    The method is that of Sugiyama: give each node a column; let an edge that spans
    several columns hold an empty place in each of them; order the places of a column so
    that few edges cross; then move each as near to its neighbours as the order allows.
    """

    def __init__(self, boxes: list[float], edges: list[tuple[int, int]]) -> None:
        self.boxes = boxes
        column = self._columns(edges)
        self.members: list[list[int]] = [[] for _ in range(max(column) + 1)]
        for node, at in enumerate(column):
            self.members[at].append(node)
        self.links: list[tuple[int, int]] = []  # from each column to the next
        self.chains: list[list[int]] = []  # the places that each edge passes
        places = len(column)
        for user, used in edges:
            passed = range(places, places + column[user] - column[used] - 1)
            places += len(passed)
            for at, place in enumerate(passed, column[used] + 1):
                self.members[at].append(place)
            self.chains.append([used, *passed, user])
            self.links.extend(pairwise(self.chains[-1]))
        self._order()
        self._place(places)

    def _columns(self, edges: list[tuple[int, int]]) -> list[int]:
        users, inputs = defaultdict(list), defaultdict(list)
        for user, used in edges:
            users[used].append(user)
            inputs[user].append(used)
        waiting = {node: len(users[node]) for node in range(len(self.boxes))}
        order = [node for node, count in waiting.items() if not count]
        for node in order:  # grows while it is read; each node after all its users
            for used in inputs[node]:
                waiting[used] -= 1
                if not waiting[used]:
                    order.append(used)
        column = [0] * len(self.boxes)
        for node in reversed(order):
            column[node] = max((column[used] + 1 for used in inputs[node]), default=0)
        for node in order:
            if not inputs[node] and users[node]:
                column[node] = min(column[user] for user in users[node]) - 1
        return column

    def _order(self) -> None:
        """Sort every column by the mean position of the neighbours, back and forth."""
        before, after = self._neighbours()
        best = [list(column) for column in self.members]
        for sweep in range(12):
            near = after if sweep % 2 == 0 else before
            for column in reversed(self.members) if sweep % 2 == 0 else self.members:
                rank = {place: at for col in self.members for at, place in enumerate(col)}

                def mean(
                    place: int, near: dict[int, list[int]] = near, rank: dict[int, int] = rank
                ) -> float:
                    ranks = [rank[other] for other in near[place]] or [rank[place]]
                    return sum(ranks) / len(ranks)

                column.sort(key=mean)
            if self._crossings(self.members) < self._crossings(best):
                best = [list(column) for column in self.members]
        self.members = best

    def _neighbours(self) -> tuple[dict[int, list[int]], dict[int, list[int]]]:
        before, after = defaultdict(list), defaultdict(list)
        for left, right in self.links:
            after[left].append(right)
            before[right].append(left)
        return before, after

    def _crossings(self, members: list[list[int]]) -> int:
        rank = {place: at for column in members for at, place in enumerate(column)}
        of_column = defaultdict(list)
        column = {place: at for at, places in enumerate(members) for place in places}
        for left, right in self.links:
            of_column[column[left]].append((rank[left], rank[right]))
        return sum(
            (one[0] - other[0]) * (one[1] - other[1]) < 0
            for links in of_column.values()
            for at, one in enumerate(links)
            for other in links[:at]
        )

    def _place(self, places: int) -> None:
        before, after = self._neighbours()
        y = [0.0] * places
        for column in self.members:
            for at, place in enumerate(column):
                y[place] = (at - (len(column) - 1) / 2) * (BOX_HEIGHT + ROW_GAP)
        for sweep in range(24):
            near = after if sweep % 2 == 0 else before
            for column in reversed(self.members) if sweep % 2 == 0 else self.members:
                wish = [
                    sum(y[other] for other in near[place]) / len(near[place])
                    if near[place]
                    else y[place]
                    for place in column
                ]
                tall = [BOX_HEIGHT if place < len(self.boxes) else 4 for place in column]
                for place, value in zip(column, _spread(wish, tall), strict=True):
                    y[place] = value
        top = min(y[place] - BOX_HEIGHT / 2 for place in range(places))
        self.y = [value - top for value in y]
        self.height = max(self.y) + BOX_HEIGHT / 2

        self.span: dict[int, tuple[float, float]] = {}  # left and right end of each place
        x = 0.0
        for column in self.members:
            width = max(self.boxes[place] for place in column if place < len(self.boxes))
            for place in column:
                own = self.boxes[place] if place < len(self.boxes) else width
                self.span[place] = (x + (width - own) / 2, x + (width + own) / 2)
            x += width + COLUMN_GAP
        self.width = x - COLUMN_GAP
        self.centres = [(sum(self.span[node]) / 2, self.y[node]) for node in range(len(self.boxes))]

    def paths(self, *, spread_starts: bool) -> list[Path]:
        """The curve of each edge, in the direction of the computation."""
        ends = self._ports([(chain[-1], chain[-2]) for chain in self.chains])
        starts = [self.y[chain[0]] for chain in self.chains]
        if spread_starts:
            starts = self._ports([(chain[0], chain[1]) for chain in self.chains])
        return [
            self._path(chain, start, end)
            for chain, start, end in zip(self.chains, starts, ends, strict=True)
        ]

    def _ports(self, links: list[tuple[int, int]]) -> list[float]:
        """Where each edge meets its box, so that no two edges of a box meet it at one point."""
        meeting = defaultdict(list)
        for number, (box, neighbour) in enumerate(links):
            meeting[box].append((self.y[neighbour], number))
        port = [0.0] * len(links)
        for box, met in meeting.items():
            step = min(9.0, (BOX_HEIGHT - 8) / len(met))
            for at, (_, number) in enumerate(sorted(met)):
                port[number] = self.y[box] + (at - (len(met) - 1) / 2) * step
        return port

    def _path(self, chain: list[int], start: float, end: float) -> Path:
        here = (self.span[chain[0]][1], start)
        vertices, codes = [here], [Path.MOVETO]
        for place in chain[1:]:
            left, right = self.span[place]
            there = (left, end if place == chain[-1] else self.y[place])
            middle = (here[0] + there[0]) / 2
            vertices += [(middle, here[1]), (middle, there[1]), there]
            codes += [Path.CURVE4] * 3
            if place != chain[-1]:
                here = (right, there[1])
                vertices.append(here)
                codes.append(Path.LINETO)
        return Path(vertices, codes)


def _spread(wish: list[float], tall: list[float]) -> list[float]:
    """The places nearest to the wished ones that keep their order and do not overlap."""
    offset = [0.0]
    for one, other in pairwise(tall):
        offset.append(offset[-1] + (one + other) / 2 + ROW_GAP)
    groups: list[tuple[float, int]] = []  # the sum of each group, and how many
    for value, shift in zip(wish, offset, strict=True):
        groups.append((value - shift, 1))
        while len(groups) > 1 and groups[-2][0] / groups[-2][1] > groups[-1][0] / groups[-1][1]:
            total, count = groups.pop()
            groups[-1] = (groups[-1][0] + total, groups[-1][1] + count)
    means = [total / count for total, count in groups for _ in range(count)]
    return [mean + shift for mean, shift in zip(means, offset, strict=True)]
