import torch
from torch.nn.attention.flex_attention import create_block_mask, flex_attention
from torch.nn.functional import scaled_dot_product_attention


def document_and_past(batch, head, query, key):
    return (document[query] == document[key]) & (key <= query)


torch.manual_seed(0)
q, k, v = torch.randn(3, 1, 2, 1024, 32)
document = torch.arange(1024) // 400  # three texts packed into one row: 400, 400 and 224 tokens
block_mask = create_block_mask(document_and_past, None, None, 1024, 1024, device="cpu")
flexible = torch.compile(flex_attention)(q, k, v, block_mask=block_mask)

parts = [scaled_dot_product_attention(*(t[:, :, rows] for t in (q, k, v)), is_causal=True)
         for rows in (slice(0, 400), slice(400, 800), slice(800, 1024))]  # fmt: skip
print("equal to each text alone:", torch.allclose(flexible, torch.cat(parts, 2), atol=1e-5))
print(f"blocks skipped: {block_mask.sparsity():.0f} %")
