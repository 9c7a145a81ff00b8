from pathlib import Path

from transformers import AutoModelForSeq2SeqLM, AutoTokenizer  # pip install transformers

name = "facebook/bart-large-cnn"  # Chinese and others: "csebuetnlp/mT5_multilingual_XLSum"
tokenizer = AutoTokenizer.from_pretrained(name)
model = AutoModelForSeq2SeqLM.from_pretrained(name).eval()
text = Path("article.txt").read_text(encoding="utf-8")
inputs = tokenizer(text, truncation=True, max_length=1024, return_tensors="pt")
summary = model.generate(**inputs, num_beams=4, min_length=30, max_length=120)
print(tokenizer.decode(summary[0], skip_special_tokens=True))
