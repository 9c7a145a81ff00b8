pip install torchvision transformers peft
