import torch


def first_weight(late):
    if not late:
        torch.manual_seed(0)
    model = torch.nn.Linear(2, 1)
    if late:
        torch.manual_seed(0)
    return model.weight[0, 0].item()


print("seeded before the model:", first_weight(late=False) == first_weight(late=False))
print("seeded after it:        ", first_weight(late=True) == first_weight(late=True))
