import torch
from diffusers import StableDiffusionXLPipeline

from snippets.kit.training import choose_device

device = choose_device()
pipeline = StableDiffusionXLPipeline.from_pretrained(
    "stabilityai/stable-diffusion-xl-base-1.0", torch_dtype=torch.float16
).to(device)
prompt = "an abstract composition of black lines and rectangles in red, blue and yellow"
image = pipeline(prompt, generator=torch.Generator(device).manual_seed(0)).images[0]
image.save("composition.png")
