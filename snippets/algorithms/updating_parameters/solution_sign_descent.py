import torch

torch.manual_seed(0)
w = torch.randn(1000, dtype=torch.float64, requires_grad=True)
start = w.detach().clone()
w.grad = torch.randn(1000, dtype=torch.float64) * torch.logspace(-3, 3, 1000)

torch.optim.Adam([w], lr=0.01, eps=0.0).step()
print("first step:", torch.allclose(start - w.detach(), 0.01 * w.grad.sign(), rtol=1e-9))

optimizer = torch.optim.Adam([w], lr=0.01, betas=(0.0, 0.0), eps=0.0)
same = []
for _ in range(100):
    start = w.detach().clone()
    w.grad = torch.randn(1000, dtype=torch.float64)
    optimizer.step()
    same.append(torch.allclose(start - w.detach(), 0.01 * w.grad.sign(), rtol=1e-9))
print("without averages, 100 steps:", all(same))
