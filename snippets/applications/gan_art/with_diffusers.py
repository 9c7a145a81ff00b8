import torch
from diffusers import StableDiffusionXLPipeline

pipeline = StableDiffusionXLPipeline.from_pretrained(
    "stabilityai/stable-diffusion-xl-base-1.0", torch_dtype=torch.float16
).to("cuda")
prompt = "an abstract composition of black lines and rectangles in red, blue and yellow"
image = pipeline(prompt, generator=torch.Generator("cuda").manual_seed(0)).images[0]
image.save("composition.png")
