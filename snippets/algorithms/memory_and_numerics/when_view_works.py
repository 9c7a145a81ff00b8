import torch

x = torch.arange(24).reshape(2, 3, 4)
y = x.transpose(0, 1)
print(y.shape, y.stride())

print(y.view(3, 2, 2, 2).stride())
for attempt in (lambda: y.view(6, 4), lambda: y.view(3, 8)):
    try:
        attempt()
    except RuntimeError as error:
        print(str(error).partition(" (")[0])

copy = y.reshape(3, 8)
print(copy.stride(), copy.data_ptr() == x.data_ptr())
