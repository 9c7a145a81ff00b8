import torch


def one_hot(text, order):
    codes = torch.tensor([order.index(base) for base in text])
    return (codes == torch.arange(4)[:, None]).double()


for order in ("ACGT", "ATCG", "TGCA"):
    flipped = one_hot("GATTACA", order).flip(-2, -1)
    text = "".join(order[row] for row in flipped.argmax(dim=0))
    print(order, text, text == "TGTAATC")
