import matplotlib.pyplot as plt
import torch
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

from snippets.pytorch2.attention.small_decoder import Decoder


def operations(*inputs):
    with torch.no_grad(), sdpa_kernel(SDPBackend.MATH), FlopCounterMode(display=False) as counter:
        model(*inputs)
    return counter.get_total_flops()


torch.manual_seed(0)
model = Decoder()
lengths, again, cached = (8, 16, 32, 64, 128, 256, 512), [], []
for length in lengths:
    tokens, caches = torch.randint(50, (1, length)), [[], []]
    again.append(operations(tokens))
    with torch.no_grad():
        model(tokens[:, :-1], caches)
    cached.append(operations(tokens[:, -1:], caches))
    assert cached[-1] == 203_008 + 512 * length
    print(f"token {length:3}: {again[-1]:11,} without a cache, {cached[-1]:7,} with one")

with plt.rc_context({"font.size": 14}):
    plt.figure(figsize=(6.4, 3.8))
    plt.loglog(lengths, again, "o-", label="everything again", color="C1")
    plt.loglog(lengths, cached, "s-", label="with a cache", color="C0")
    plt.gca().set(xlabel="place of the token", ylabel="operations for it")
    plt.xticks(lengths, lengths)
    plt.minorticks_off()
    plt.legend()
    plt.show()
