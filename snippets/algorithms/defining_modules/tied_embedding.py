import torch
from torch import nn
from torch.nn.functional import embedding


class NextToken(nn.Module):
    """Reads a token and scores the next one with the same matrix."""

    def __init__(self, tokens, width):
        super().__init__()
        self.embed = nn.Embedding(tokens, width)
        self.score = nn.Linear(width, tokens, bias=False)
        self.score.weight = self.embed.weight

    def forward(self, token):
        """Map tokens (N,) to scores (N, tokens)."""
        return self.score(torch.tanh(self.embed(token)))


torch.manual_seed(0)
model = NextToken(tokens=100, width=16)
print([name for name, _ in model.named_parameters()], list(model.state_dict()))
print(sum(p.numel() for p in model.parameters()), 100 * 16)

token = torch.tensor([3, 5, 3])
model(token).square().sum().backward()

first, second = (model.embed.weight.detach().clone().requires_grad_() for _ in range(2))
(torch.tanh(embedding(token, first)) @ second.T).square().sum().backward()
print(torch.allclose(model.embed.weight.grad, first.grad + second.grad, atol=1e-5))
