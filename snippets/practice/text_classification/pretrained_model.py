import torch
from datasets import load_dataset  # pip install datasets transformers
from transformers import AutoModelForSequenceClassification, AutoTokenizer

from snippets.kit.training import accuracy, choose_device, fit, loader, seed_everything

seed_everything(0)
name = "hfl/rbt3"  # 3 layers, Chinese; for English "distilbert/distilbert-base-uncased"
tokenizer = AutoTokenizer.from_pretrained(name)
model = AutoModelForSequenceClassification.from_pretrained(name, num_labels=2).to(choose_device())
data = load_dataset("lansinuote/ChnSentiCorp")


def collate(rows):
    texts = [row["text"] for row in rows]
    inputs = tokenizer(texts, padding=True, truncation=True, max_length=200, return_tensors="pt")
    return {**inputs, "labels": torch.tensor([row["label"] for row in rows])}


def validate(model):
    outputs, labels = [], []
    for batch in torch.utils.data.DataLoader(data["validation"], 64, collate_fn=collate):
        outputs.append(model(**{k: v.to(model.device) for k, v in batch.items()}).logits.cpu())
        labels.append(batch["labels"])
    logits, labels = torch.cat(outputs), torch.cat(labels)
    loss = torch.nn.functional.cross_entropy(logits, labels).item()
    return {"loss": loss, "accuracy": accuracy(logits, labels)}


history = fit(
    model,
    lambda model, batch: model(**batch).loss,
    loader(data["train"], 32, collate_fn=collate),
    epochs=2,
    optimizer=torch.optim.AdamW(model.parameters(), lr=3e-5),
    validate=validate,
)
print(history[-1])
model.save_pretrained("reviews-rbt3")
tokenizer.save_pretrained("reviews-rbt3")
