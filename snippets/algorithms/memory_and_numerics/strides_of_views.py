import torch

x = torch.arange(12).reshape(3, 4)
calls = """
x
x.T
x[1]
x[:, 1]
x[1:, ::2]
x[:, None]
x.reshape(2, 6)
x[1].expand(3, 4)
"""

print(f"{'':17} {'shape':9} {'stride':9} offset  contiguous")
for call in calls.strip().splitlines():
    v = eval(call)
    assert v.untyped_storage().data_ptr() == x.untyped_storage().data_ptr()
    print(f"{call:17} {list(v.shape)!s:9} {v.stride()!s:9}", end=" ")
    print(f"{v.storage_offset():<7} {v.is_contiguous()}")
