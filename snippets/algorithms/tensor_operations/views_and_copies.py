import torch

x = torch.arange(12.0).reshape(3, 4)
calls = [
    *["x.view(2, 6)", "x.reshape(2, 6)", "x.flatten()", "x.unsqueeze(0)", "x[:1].squeeze(0)"],
    *["x.T", "x.permute(1, 0)", "x.diagonal()", "x[0].expand(3, 4)", "x.unfold(1, 2, 1)"],
    *["x.split(2)[0]", "x.chunk(2)[0]", "x.unbind()[0]", "x.detach()"],
    *["x.contiguous()", "x.float()"],
    *["x.T.reshape(2, 6)", "x.T.flatten()", "x.T.contiguous()", "x.double()", "x.clone()"],
    *["x.flip(0)", "x.roll(1, 0)", "x[0].repeat(3, 1)", "torch.cat([x, x])"],
]

found = {"view": [], "x itself": [], "copy": []}
for call in calls:
    result = eval(call)
    shares = result.untyped_storage().data_ptr() == x.untyped_storage().data_ptr()
    found["x itself" if result is x else "view" if shares else "copy"].append(call)
for kind, names in found.items():
    print(f"{kind}:", *names, sep="\n    ")
