import torch

from snippets.kit.animals.data import animals
from snippets.kit.animals.explain import grad_cam
from snippets.kit.animals.trained import animals_model

model = animals_model()
pictures, labels = animals("validation")[::20]
with torch.no_grad():
    maps = model.maps(pictures)
    weights = model.head.weight[labels] / 16
    activation = torch.einsum("nc,nchw->nhw", weights, maps).relu()
print("equal:", torch.allclose(activation, grad_cam(model, pictures, labels), atol=1e-5))
