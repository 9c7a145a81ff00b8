import torch
from torch import nn

torch.manual_seed(0)
rnn = nn.RNN(4, 8, batch_first=True).double()
x = torch.randn(3, 20, 4, dtype=torch.float64)


def run(chunks, detach):
    state, outputs = None, []
    for chunk in x.chunk(chunks, dim=1):
        output, state = rnn(chunk, state)
        outputs.append(output)
        if detach:
            state = state.detach()
    output = torch.cat(outputs, dim=1)
    return output, torch.autograd.grad(output.pow(2).sum(), rnn.weight_hh_l0)[0]


output, gradient = run(1, False)
for detach in (False, True):
    chunked, truncated = run(4, detach)
    same = torch.allclose(output, chunked), torch.allclose(gradient, truncated)
    angle = torch.cosine_similarity(gradient.flatten(), truncated.flatten(), dim=0)
    print(f"detach={detach}: output {same[0]}, gradient {same[1]}, cosine {angle:.3f}")
