import torch

from snippets.kit.digits.data import HEIGHT, WIDTH, codes_by
from snippets.kit.digits.trained import code_reader

reader = code_reader()  # or load_reader("model.pt") for your own
strips = torch.cat([codes_by("test").pixels[5:8], torch.zeros(1, 1, HEIGHT, WIDTH)])
for answer in reader(strips):
    print(answer.code if answer.refusal is None else answer.refusal)
