import torch

x = torch.arange(12.0).reshape(3, 4)
calls = """
x.view(2, 6); x.reshape(2, 6); x.flatten(); x.unsqueeze(0); x[:1].squeeze(0)
x.T; x.permute(1, 0); x.diagonal(); x[0].expand(3, 4); x.unfold(1, 2, 1)
x.split(2)[0]; x.chunk(2)[0]; x.unbind()[0]; x.detach()
x.contiguous(); x.float(); x.double(); x.clone()
x.T.reshape(2, 6); x.T.flatten(); x.T.contiguous()
x.flip(0); x.roll(1, 0); x[0].repeat(3, 1); torch.cat([x, x])
"""


def memory(tensor):
    return tensor.untyped_storage().data_ptr()


found = {"x itself": [], "view": [], "copy": []}
for call in calls.strip().replace("\n", "; ").split("; "):
    result = eval(call)
    kind = "view" if memory(result) == memory(x) else "copy"
    found["x itself" if result is x else kind].append(call)
for kind, names in found.items():
    print(f"{kind}:", *names, sep="\n    ")
