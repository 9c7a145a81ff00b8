import matplotlib.pyplot as plt
import torch

from snippets.kit.adversarial import generate
from snippets.kit.gan_faces.evaluation import redraw, redraw_error
from snippets.kit.gan_faces.trained import faces_model
from snippets.kit.sheet import sheet

faces = generate(faces_model(), 2000)
error = redraw_error(faces)
order = error.argsort()
chosen = faces[torch.cat([order[:4], order[-4:]])]
print(f"error of the best {error[order[0]]:.2f}, of the worst {error[order[-1]]:.2f}")
figure, axis = plt.subplots(figsize=(6.4, 1.7))
axis.imshow(sheet(torch.cat([chosen, redraw(chosen)]), columns=8, black=-1), interpolation="none")
axis.set_yticks([12, 37], ["generated", "redrawn"])
axis.set_xticks([50, 150], ["best", "worst"])
axis.grid(False)
plt.show()
