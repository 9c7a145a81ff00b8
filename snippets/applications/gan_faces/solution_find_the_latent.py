import torch

from snippets.kit.adversarial import nearest
from snippets.kit.gan_faces.data import test_faces, training_faces
from snippets.kit.gan_faces.trained import faces_model

torch.set_num_threads(1)
model, wanted = faces_model(), test_faces().images[:32]
latent = torch.zeros(32, model.latent, requires_grad=True)
optimizer = torch.optim.Adam([latent], lr=0.1)
for _ in range(200):
    error = (model(latent) - wanted).square().flatten(1).mean(dim=1)
    loss = (error + 1e-4 * latent.square().mean(dim=1)).sum()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
found = error.detach().sqrt()
copied, _ = nearest(wanted, training_faces().images)
print(f"median difference to the best generated face:   {found.median():.2f}")
print(f"median difference to the nearest training face: {copied.median():.2f}")
