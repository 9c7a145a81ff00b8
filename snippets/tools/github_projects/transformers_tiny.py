import torch
from transformers import GPT2Config, GPT2LMHeadModel

size = {"vocab_size": 100, "n_positions": 32, "n_embd": 48, "n_layer": 2, "n_head": 4}
model = GPT2LMHeadModel(GPT2Config(**size, bos_token_id=0, eos_token_id=0))  # random weights
model.loss_type = "ForCausalLM"  # or it tells you that it chose this one
tokens = torch.randint(0, 100, (2, 16))
result = model(tokens, labels=tokens)  # the model itself shifts the labels by one
assert result.logits.shape == (2, 16, 100)
result.loss.backward()
