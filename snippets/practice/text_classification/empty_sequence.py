import torch
from torch.nn.utils.rnn import pack_padded_sequence

from snippets.kit.text_classification.tokens import Vocabulary

try:
    pack_padded_sequence(torch.zeros(2, 3), torch.tensor([3, 0]), batch_first=True)
except RuntimeError as error:
    print(error)
print(Vocabulary(["好"]).encode("").tolist())
