import torch
from torch import nn
from torch.nn import functional as F

torch.set_num_threads(1)
frames = torch.randn(1, 30, 8, generator=torch.Generator().manual_seed(0))  # 30 frames
text = torch.tensor([[3, 1, 4, 1, 5]])  # five characters, 0 is the blank


class Gru(nn.Module):
    def __init__(self):
        super().__init__()
        self.gru = nn.GRU(8, 16, batch_first=True)

    def forward(self, x):
        return self.gru(x)[0]


class Convolution(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Conv1d(8, 16, kernel_size=5, padding=2)

    def forward(self, x):
        return self.layer(x.mT).mT.relu()


class Attention(nn.Module):
    def __init__(self):
        super().__init__()
        self.inner = nn.Linear(8, 16)
        self.layer = nn.TransformerEncoderLayer(16, 2, 32, dropout=0.0, batch_first=True)

    def forward(self, x):
        return self.layer(self.inner(x))


for build in (Gru, Convolution, Attention):
    torch.manual_seed(0)
    model = nn.Sequential(build(), nn.Linear(16, 6))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(200):
        scores = model(frames).log_softmax(dim=-1).transpose(0, 1)
        loss = F.ctc_loss(scores, text, torch.tensor([30]), torch.tensor([5]))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    best = torch.unique_consecutive(scores.argmax(dim=-1).squeeze(1))
    print(f"{build.__name__:<12}", best[best != 0].tolist())
