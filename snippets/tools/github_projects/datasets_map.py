from datasets import Dataset, disable_progress_bars

disable_progress_bars()
reviews = Dataset.from_dict({"text": ["so good", "so so", "no good at all"], "label": [1, 0, 0]})
lengths = reviews.map(
    lambda batch: {"words": [len(t.split()) for t in batch["text"]]}, batched=True
)
assert lengths.with_format("torch")["words"][:].tolist() == [2, 2, 4]
