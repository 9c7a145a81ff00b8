import torch
from torch import nn

torch.manual_seed(0)
rnn = nn.RNN(4, 8, batch_first=True)
state = None
try:
    for chunk in torch.randn(2, 3, 5, 4):  # 2 chunks of 5 steps, 3 sequences
        output, state = rnn(chunk, state)
        output.sum().backward()
except RuntimeError as error:
    print(str(error).split(".")[0])

state = None
for chunk in torch.randn(2, 3, 5, 4):
    output, state = rnn(chunk, state)
    output.sum().backward()
    state = state.detach()  # keep the values, forget how they were computed
print("state carried over:", tuple(state.shape), "grad_fn:", state.grad_fn)
