from torch import nn


class MoonClassifier(nn.Module):
    def __init__(self):
        self.hidden = nn.Linear(2, 16)


try:
    MoonClassifier()
except AttributeError as error:
    print(error)
