import torch
import torch.nn.functional as F

scores = torch.zeros(4, 10)
target = torch.tensor([3, 0, 9, 7])
mistakes = {
    "int32": target.int(),
    "float": target.float(),
    "column": target.view(4, 1),
    "one-hot": F.one_hot(target, 10),
    "from 1": target + 1,
}
for name, wrong in mistakes.items():
    try:
        F.cross_entropy(scores, wrong)
    except (RuntimeError, IndexError) as error:
        print(f"{name}: {error}")

by_index = F.cross_entropy(scores, target)
by_probability = F.cross_entropy(scores, F.one_hot(target, 10).float())
print("probabilities or indices:", torch.allclose(by_index, by_probability))
