from torch import nn


class Net(nn.Module):
    def foward(self, x):  # a misspelt name
        return x


try:
    Net()(1)
except NotImplementedError as error:
    print(f"{type(error).__name__}: {error}")
