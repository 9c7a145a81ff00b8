import torch

torch.manual_seed(0)
x = torch.arange(12.0).reshape(3, 4)
i = torch.tensor([[3], [0], [1]])

rows = [
    ("torch.tensor([[1, 2], [3, 4]])", "r.dtype == torch.int64 and r[1, 0] == 3"),
    ("torch.arange(0, 10, 2)", "r.tolist() == [0, 2, 4, 6, 8]"),
    ("torch.zeros(3, 4)", "r.dtype == torch.float32 and (r == 0).all()"),
    ("torch.randn(10_000)", "abs(r.mean()) < 0.05 and abs(r.std() - 1) < 0.05"),
    ("x.to(torch.int64)", "r.dtype == torch.int64 and (r == x).all()"),
    ("x.reshape(2, -1)", "r.flatten().equal(x.flatten())"),
    ("x.transpose(0, 1)", "r[3, 2] == x[2, 3] and r.equal(x.T)"),
    ("x.unsqueeze(1)", "r.squeeze(1).equal(x)"),
    ("x[1:, ::2]", "r.tolist() == [[4, 6], [8, 10]]"),
    ("x[[2, 0]]", "r[0].equal(x[2]) and r[1].equal(x[0])"),
    ("x[x > 5]", "r.tolist() == [6, 7, 8, 9, 10, 11]"),
    ("x.gather(1, i)", "all(r[n, 0] == x[n, i[n, 0]] for n in range(3))"),
    ("torch.where(x > 5, x, 0)", "r.equal(x * (x > 5))"),
    ("x.clamp(2, 9)", "r.min() == 2 and r.max() == 9 and r[1].equal(x[1])"),
    ("x.sum(dim=0)", "r.equal(x[0] + x[1] + x[2])"),
    ("x.argmax(dim=1)", "r.tolist() == [3, 3, 3]"),
    ("x.topk(2, dim=1).values", "r[0].tolist() == [3, 2]"),
    ("x @ x.T", "r[0, 2] == (x[0] * x[2]).sum()"),
    ("torch.cat([x, x])", "r[:3].equal(x) and r[3:].equal(x)"),
    ("torch.stack([x, x])", "r[0].equal(x) and r[1].equal(x)"),
]
for number, (call, claim) in enumerate(rows, 1):
    r = eval(call)
    assert eval(claim), call
    shares = r.untyped_storage().data_ptr() == x.untyped_storage().data_ptr()
    print(f"{number:2}  {call:30}  {list(r.shape)!s:9}  {'view' if shares else 'new'}")
