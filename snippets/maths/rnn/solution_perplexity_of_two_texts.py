import math

lengths, losses = (100, 900), (1.0, 2.0)
shares = [n / sum(lengths) for n in lengths]
loss = sum(share * loss for share, loss in zip(shares, losses, strict=True))
geometric = math.prod(math.exp(loss) ** share for share, loss in zip(shares, losses, strict=True))
arithmetic = sum(share * math.exp(loss) for share, loss in zip(shares, losses, strict=True))

print(f"cross-entropy {loss:.2f}, perplexity {math.exp(loss):.2f}")
print(f"geometric mean of the perplexities {geometric:.2f}, arithmetic mean {arithmetic:.2f}")
