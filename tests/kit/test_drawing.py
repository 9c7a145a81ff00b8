"""The drawing helper: the graph it reads, and what it puts on the picture."""

import matplotlib
import pytest
import torch
from matplotlib import pyplot as plt
from matplotlib.figure import Figure
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch, PathPatch

from snippets.kit.drawing import Node, autograd_graph, draw_graph

matplotlib.use("agg")


@pytest.fixture(autouse=True)
def no_figure_stays_open():
    """Close the figures of each test."""
    yield
    plt.close("all")


def leaf(value: float = 2.0) -> torch.Tensor:
    """A tensor that requires a gradient."""
    return torch.tensor(value, requires_grad=True)


def labelled_edges(root, names):
    """The edges of a graph, with labels in the place of numbers."""
    nodes, edges = autograd_graph(root, names)
    return sorted((nodes[user].label, nodes[used].label) for user, used in edges)


def boxes(ax):
    """The boxes of a picture."""
    return [patch for patch in ax.patches if isinstance(patch, FancyBboxPatch)]


def labels(ax):
    """The labels of a picture."""
    return [patch.get_label() for patch in ax.patches if isinstance(patch, PathPatch)]


def arrows(ax):
    """The arrows of a picture."""
    return [patch for patch in ax.patches if isinstance(patch, FancyArrowPatch)]


def test_nodes_and_edges_of_a_small_expression():
    w, x, b = leaf(), leaf(), leaf()
    nodes, edges = autograd_graph((w * x + b).sigmoid(), {"w": w, "x": x, "b": b})
    assert nodes[0] == Node("SigmoidBackward0", "Sigmoid", False)
    assert set(nodes[1:]) == {
        Node("AddBackward0", "Add", False),
        Node("MulBackward0", "Mul", False),
        Node("AccumulateGrad", "w", True),
        Node("AccumulateGrad", "x", True),
        Node("AccumulateGrad", "b", True),
    }
    assert len(edges) == 5
    assert labelled_edges((w * x + b).sigmoid(), {"w": w, "x": x, "b": b}) == [
        ("Add", "Mul"),
        ("Add", "b"),
        ("Mul", "w"),
        ("Mul", "x"),
        ("Sigmoid", "Add"),
    ]


def test_a_shared_node_is_counted_once():
    x = leaf()
    shared = x.exp()
    nodes, edges = autograd_graph(shared.sin() * shared.cos(), {"x": x})
    assert [node.label for node in nodes] == ["Mul", "Sin", "Cos", "Exp", "x"]
    assert edges == [(0, 1), (0, 2), (1, 3), (2, 3), (3, 4)]


def test_an_operand_used_twice_has_two_edges():
    x = leaf()
    assert labelled_edges(x * x, {"x": x}) == [("Mul", "x"), ("Mul", "x")]


def test_inputs_without_gradient_are_left_out():
    x = leaf()
    nodes, edges = autograd_graph(x * torch.tensor(3.0) + 1, {"x": x})
    assert [node.label for node in nodes] == ["Add", "Mul", "x"]
    assert edges == [(0, 1), (1, 2)]


def test_names():
    x, unnamed = leaf(), leaf()
    y = x * unnamed
    nodes, _ = autograd_graph(y + x, {"x": x, "also x": x, "y": y})
    assert {node.label for node in nodes} == {"Add", "y = Mul", "x, also x", "leaf"}


def test_parameters_of_a_module():
    model = torch.nn.Linear(3, 2)
    nodes, _ = autograd_graph(model(torch.ones(1, 3)).sum(), dict(model.named_parameters()))
    assert {node.label for node in nodes if node.is_leaf} == {"weight", "bias"}


def test_a_function_of_ones_own():
    class Double(torch.autograd.Function):
        @staticmethod
        def forward(ctx, x):
            return 2 * x

        @staticmethod
        def backward(ctx, gradient):
            return 2 * gradient

    nodes, _ = autograd_graph(Double.apply(leaf()))
    assert [node.label for node in nodes] == ["Double", "leaf"]


@pytest.mark.parametrize("function", [autograd_graph, draw_graph])
@pytest.mark.parametrize("tensor", [torch.ones(2), leaf(), (leaf() * 2).detach()])
def test_a_tensor_without_graph_is_an_error(function, tensor):
    with pytest.raises(ValueError, match="this tensor has no graph: its grad_fn is None"):
        function(tensor)


def test_a_deep_graph():
    x = leaf()
    y = x
    for _ in range(5000):
        y = y + 1
    nodes, edges = autograd_graph(y)
    assert len(nodes) == 5001
    assert len(edges) == 5000


def test_the_picture_shows_every_node_and_edge():
    w, x = leaf(), leaf()
    ax = draw_graph(torch.tanh(w * x) + w, {"w": w, "x": x})
    assert labels(ax) == ["Add", "Tanh", "w", "Mul", "x"]
    assert len(boxes(ax)) == 5
    assert len(arrows(ax)) == 5


def test_leaves_look_different():
    x = leaf()
    operation, leaf_box = boxes(draw_graph(x.exp(), {"x": x}))
    assert operation.get_facecolor() != leaf_box.get_facecolor()
    assert operation.get_boxstyle().rounding_size != leaf_box.get_boxstyle().rounding_size


def test_arrows_follow_the_computation_or_the_gradients():
    x = leaf()
    for backward in (False, True):
        (arrow,) = arrows(draw_graph(x.exp(), {"x": x}, backward=backward))
        ends = arrow._path_original.vertices[[0, -1], 0]
        assert (ends[0] > ends[1]) == backward


def test_boxes_do_not_overlap_and_stand_left_of_their_users():
    w = leaf()
    h = leaf()
    for _ in range(5):
        h = torch.tanh(w * h + w)
    ax = draw_graph(h + w.exp() * h)
    _, edges = autograd_graph(h + w.exp() * h)
    extents = [box.get_bbox() for box in boxes(ax)]
    for at, one in enumerate(extents):
        assert not any(one.overlaps(other) for other in extents[:at])
    assert all(extents[used].x1 < extents[user].x0 for user, used in edges)


def test_every_run_draws_the_same():
    def picture():
        w, x = leaf(), leaf()
        ax = draw_graph((w * x + w.exp()).sin() * x, {"w": w, "x": x})
        return [box.get_bbox().bounds for box in boxes(ax)]

    assert picture() == picture()


def test_given_axes_are_used_and_boxes_never_grow():
    x = leaf()
    figure = Figure(figsize=(6, 4))
    for ax in figure.subplots(2):
        assert draw_graph(x.exp(), {"x": x}, ax) is ax
        figure.draw_without_rendering()
        box = boxes(ax)[0].get_window_extent()
        assert 0 < box.height <= 26 / 72 * figure.dpi
