import torch

torch.manual_seed(0)
fifteen = torch.randn(15)
torch.manual_seed(0)
sixteen = torch.randn(16)
torch.manual_seed(0)
twice = torch.cat([torch.randn(8), torch.randn(7)])
print("15 and 16 begin alike:", torch.equal(fifteen, sixteen[:15]))
print("15 at once and 8 + 7: ", torch.equal(fifteen, twice))
