from torch import nn


class Net(nn.Module):
    def __init__(self):
        self.layer = nn.Linear(2, 1)


try:
    Net()
except AttributeError as error:
    print(f"{type(error).__name__}: {error}")
