import torch
from diffusers import DDPMPipeline

pipeline = DDPMPipeline.from_pretrained("google/ddpm-celebahq-256")
face = pipeline(generator=torch.Generator().manual_seed(0), num_inference_steps=200).images[0]
face.save("face.png")
