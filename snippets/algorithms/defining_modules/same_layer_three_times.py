from torch import nn

three = nn.Sequential(*[nn.Linear(8, 8)] * 3)
print(len(three), len(list(three.parameters())), three[0] is three[2])

three = nn.Sequential(*[nn.Linear(8, 8) for _ in range(3)])
print(len(three), len(list(three.parameters())), three[0] is three[2])
