import matplotlib.pyplot as plt
import torch
from torch.nn.attention.flex_attention import and_masks, create_mask, or_masks


def causal(batch, head, query, key):
    return key <= query


def window(batch, head, query, key):
    return (query - key).abs() < 4


def first_two(batch, head, query, key):
    return (query < 2) | (key < 2)


def third(batch, head, query, key):
    return (query - key) % 3 == 0


def prefix(batch, head, query, key):
    return key < 6


def same_text(batch, head, query, key):
    return text[query] == text[key]


text = torch.tensor(5 * [0] + 7 * [1] + 4 * [2])
masks = {
    "causal": causal,
    "window": and_masks(causal, window),
    "window and\nfirst two": or_masks(window, first_two),
    "prefix": or_masks(prefix, causal),
    "texts": and_masks(same_text, causal),
    "every third": and_masks(causal, third),
}
with plt.rc_context({"font.size": 13}):
    axes = plt.subplots(2, 3, figsize=(6, 4.6), sharex=True, sharey=True, layout="constrained")[1]
    for ax, (name, mask) in zip(axes.flat, masks.items(), strict=True):
        allowed = create_mask(mask, 1, 1, 16, 16, device="cpu")[0, 0].numpy()
        ax.imshow(allowed, cmap="Blues", vmin=-0.3, vmax=1.3)
        ax.set_title(name)
        ax.set(xticks=[], yticks=[])
        ax.grid(False)
    plt.show()
