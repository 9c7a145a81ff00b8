import torch

from snippets.kit.gan_art.compositions import draw, share_that_obeys
from snippets.kit.gan_art.tasks import handwriting
from snippets.kit.gan_art.trained import trained

requests = {
    "a style": lambda: draw("cubes", 1),
    "a label": lambda: handwriting().label("x"),
    "a latent vector": lambda: trained("digits")(torch.zeros(1, 64), torch.tensor([3])),
    "a picture": lambda: share_that_obeys(torch.zeros(1, 3, 32, 32), torch.tensor([0])),
}
for name, request in requests.items():
    try:
        request()
    except ValueError as error:
        print(f"{name}: {error}")
