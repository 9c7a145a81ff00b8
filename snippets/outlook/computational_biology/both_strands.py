import torch
import torch.nn.functional as F


def one_hot(text):
    codes = torch.tensor(["ACGT".index(base) for base in text])
    return (codes == torch.arange(4)[:, None]).double()


def reverse_complement(x):
    return x.flip(-2, -1)


forward, other = "GATTACA", "TGTAATC"
print("two flips:", torch.equal(reverse_complement(one_hot(forward)), one_hot(other)))

torch.manual_seed(0)
weights = torch.randn(1, 4, 5, dtype=torch.float64)
x = one_hot("ACGTTGCAGATTACAGGCT")[None]
flip_sequence = F.conv1d(reverse_complement(x), weights).flip(-1)
flip_weights = F.conv1d(x, reverse_complement(weights))
print("either may be flipped:", torch.allclose(flip_sequence, flip_weights))
