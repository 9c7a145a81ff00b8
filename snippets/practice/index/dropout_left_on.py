import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(30, 16), nn.ReLU(), nn.Dropout(0.5), nn.Linear(16, 1))
tumour = torch.randn(1, 30)

with torch.no_grad():
    print("training mode:  ", torch.equal(model(tumour), model(tumour)))
    model.eval()
    print("evaluation mode:", torch.equal(model(tumour), model(tumour)))
