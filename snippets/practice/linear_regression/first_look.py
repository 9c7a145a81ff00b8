import torch

from snippets.kit.linear_regression.data import diabetes, split

training, _, _ = split(diabetes())
columns = torch.cat([training.features, training.target.unsqueeze(1)], dim=1)
correlation = torch.corrcoef(columns.T)
print("column    smallest    mean  largest  correlation with target")
for number, name in enumerate([*training.names, "target"]):
    column = columns[:, number]
    print(
        f"{name:8} {column.min():9.1f} {column.mean():7.1f} {column.max():8.1f}"
        f" {correlation[number, -1]:10.2f}"
    )
print(f"correlation of s1 and s2: {correlation[4, 5]:.2f}")
