import torch
from torch import nn

from snippets.maths.lenet.moving_digits import accuracy, fit, images
from snippets.maths.lenet.network import dense, lenet

torch.set_num_threads(1)  # one result, however many cores there are
torch.manual_seed(0)
order = torch.randperm(144)


class Shuffle(nn.Module):
    def forward(self, x):
        return x.flatten(1)[:, order].view_as(x)


model = nn.Sequential(Shuffle(), lenet())
fit(model, epochs=6)
print("LeNet over 70 %:", accuracy(model) > 0.7)

plain, other = dense(18), dense(18)
other.load_state_dict(plain.state_dict())
with torch.no_grad():
    other[1].weight.copy_(plain[1].weight[:, order])
    same = torch.allclose(plain(images), other(Shuffle()(images)), atol=1e-5)
print("fully connected, weights shuffled too, computes the same:", same)
