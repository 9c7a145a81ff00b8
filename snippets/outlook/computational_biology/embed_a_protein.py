import torch
from transformers import AutoTokenizer, EsmModel

name = "facebook/esm2_t6_8M_UR50D"  # the smallest ESM-2: 6 layers, 8 million parameters
tokenizer = AutoTokenizer.from_pretrained(name)
model = EsmModel.from_pretrained(name, add_pooling_layer=False).eval()

batch = tokenizer(["MEGDAVEAIVEESE", "MKTAYIAKQR"], padding=True, return_tensors="pt")
with torch.no_grad():
    out = model(**batch).last_hidden_state  # (protein, letter, feature)

mask = batch["attention_mask"][:, :, None]
embedding = (out * mask).sum(dim=1) / mask.sum(dim=1)
print(embedding.shape)
