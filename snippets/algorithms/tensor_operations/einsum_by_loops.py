from itertools import product

import torch


def einsum_by_loops(equation, *tensors):
    """Compute an einsum with one loop for each letter.

    Args:
        equation: Letters of each operand and of the result, as in ``"ij,jk->ik"``.
        tensors: The operands.

    Returns:
        The same as ``torch.einsum``, only slowly.
    """
    *terms, output = equation.replace("->", ",").split(",")
    length = {}
    for term, tensor in zip(terms, tensors, strict=True):
        length.update(zip(term, tensor.shape, strict=True))

    result = torch.zeros([length[letter] for letter in output], dtype=tensors[0].dtype)
    for values in product(*map(range, length.values())):
        at = dict(zip(length, values, strict=True))
        term_product = 1
        for term, tensor in zip(terms, tensors, strict=True):
            term_product *= tensor[tuple(at[letter] for letter in term)]
        result[tuple(at[letter] for letter in output)] += term_product
    return result


a, b = torch.tensor([1, 2, 3]), torch.tensor([4, 5, 6])
m, n = torch.arange(9).reshape(3, 3), torch.arange(9, 0, -1).reshape(3, 3)
s, t = torch.arange(18).reshape(2, 3, 3), torch.arange(18).flip(0).reshape(2, 3, 3)

table = [
    ("i,i->", (a, b), a @ b),
    ("i,j->ij", (a, b), a[:, None] * b),
    ("ij->ji", (m,), m.T),
    ("ij->", (m,), m.sum()),
    ("ij->j", (m,), m.sum(dim=0)),
    ("ii->", (m,), m.trace()),
    ("ii->i", (m,), m.diagonal()),
    ("ij,j->i", (m, b), m @ b),
    ("ij,jk->ik", (m, n), m @ n),
    ("ij,ij->i", (m, n), (m * n).sum(dim=1)),
    ("i,ij,j->", (a, m, b), a @ m @ b),
    ("bij,bjk->bik", (s, t), s @ t),
    ("bqd,bkd->bqk", (s, t), s @ t.mT),
]
for equation, operands, usual in table:
    expected = einsum_by_loops(equation, *operands)
    assert torch.equal(torch.einsum(equation, *operands), expected)
    assert torch.equal(usual, expected)
    print(f"{equation:13} {list(expected.shape)}")
