import torch

x = torch.arange(12).reshape(3, 4)
views = {
    "x": x,
    "x.T": x.T,
    "x[1]": x[1],
    "x[:, 1]": x[:, 1],
    "x[1:, ::2]": x[1:, ::2],
    "x[:, None]": x[:, None],
    "x.reshape(2, 6)": x.reshape(2, 6),
    "x[1].expand(3, 4)": x[1].expand(3, 4),
}

print(f"{'':17} {'shape':9} {'stride':9} offset  contiguous")
for name, v in views.items():
    assert v.untyped_storage().data_ptr() == x.untyped_storage().data_ptr()
    shape, stride = list(v.shape), v.stride()
    print(f"{name:17} {shape!s:9} {stride!s:9} {v.storage_offset():<7} {v.is_contiguous()}")
