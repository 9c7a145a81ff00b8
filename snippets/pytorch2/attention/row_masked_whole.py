import torch
from torch import nn
from torch.nn.functional import scaled_dot_product_attention

torch.manual_seed(0)
x = torch.randn(1, 3, 8)
nothing = torch.zeros(3, 3, dtype=torch.bool)  # nobody may look anywhere


def say(name, output):
    print(f"{name:36}", "nan" if output.isnan().any() else "zeros" if not output.any() else "?")


scores = (x @ x.mT).masked_fill(~nothing, -torch.inf)
say("formula", scores.softmax(-1) @ x)
say("scaled_dot_product_attention", scaled_dot_product_attention(x, x, x, attn_mask=nothing))

mha = nn.MultiheadAttention(8, 2, batch_first=True).eval()
padding = torch.ones(1, 3, dtype=torch.bool)
for need_weights in (True, False):
    output, _ = mha(x, x, x, key_padding_mask=padding, need_weights=need_weights)
    say(f"MultiheadAttention, {need_weights=}", output)
with torch.no_grad():
    output, _ = mha(x, x, x, key_padding_mask=padding, need_weights=False)
say("the same under no_grad", output)
