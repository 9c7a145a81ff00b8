import torch
from torch import nn
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

sentences = [torch.tensor([5, 3, 8]), torch.tensor([4]), torch.tensor([9, 1])]


def pad(batch):
    lengths = torch.tensor([len(sentence) for sentence in batch])
    tokens = pad_sequence(batch, batch_first=True, padding_value=0)
    return tokens, torch.arange(tokens.shape[1]) < lengths[:, None]


tokens, real = next(iter(DataLoader(sentences, batch_size=3, collate_fn=pad)))
print(tokens)
print(real)

torch.manual_seed(0)
vectors = nn.Embedding(10, 4)(tokens)
mean = (vectors * real[..., None]).sum(1) / real.sum(1, keepdim=True)
alone = vectors[1, 0]
print("padding changes a plain mean:   ", not torch.allclose(vectors.mean(1)[1], alone))
print("and leaves a masked mean as is: ", torch.allclose(mean[1], alone))
