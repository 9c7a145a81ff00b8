import math

shares, losses = (0.1, 0.9), (1.0, 2.0)
loss = sum(s * each for s, each in zip(shares, losses, strict=True))
print(f"cross-entropy {loss:.2f}, perplexity {math.exp(loss):.2f}")

perplexities = [math.exp(each) for each in losses]
geometric = math.prod(p**s for s, p in zip(shares, perplexities, strict=True))
arithmetic = sum(s * p for s, p in zip(shares, perplexities, strict=True))
print(f"geometric mean {geometric:.2f}, arithmetic mean {arithmetic:.2f}")
