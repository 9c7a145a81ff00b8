import torch

torch.manual_seed(0)
x, layer = torch.randn(64, 512), torch.nn.Linear(512, 512)
threads = torch.get_num_threads()
with torch.no_grad():
    together = layer(x)[0]
    alone = layer(x[:1])[0]
    torch.set_num_threads(1)
    one_thread = layer(x)[0]
torch.set_num_threads(threads)
for name, other in [("alone in its batch", alone), ("with one thread", one_thread)]:
    print(f"{name}: close {torch.allclose(together, other, atol=1e-5)}")
