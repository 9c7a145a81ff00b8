import torch

# JASPAR MA0004.1 (Arnt): the bases in 20 known binding sites, column by column
counts = torch.tensor(
    [
        [4, 19, 0, 0, 0, 0],  # A
        [16, 0, 20, 0, 0, 0],  # C
        [0, 1, 0, 20, 0, 20],  # G
        [0, 0, 0, 0, 20, 0],  # T
    ]
)
p = (counts + 0.5) / (counts + 0.5).sum(dim=0)
weights = (p / 0.25).log()
bits = (p * (p / 0.25).log2()).sum(dim=0)


def show(title, matrix):
    print(title)
    for base, row in zip("ACGT", matrix.tolist(), strict=True):
        print(" ", base, " ".join(f"{value:6.2f}" for value in row))


show("probabilities", p)
show("log-odds", weights)
print("bits", " ".join(f"{value:6.2f}" for value in bits.tolist()), f"  sum {bits.sum():.1f}")
print("most likely site:", "".join("ACGT"[row] for row in p.argmax(dim=0)))
