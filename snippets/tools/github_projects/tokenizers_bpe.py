from tokenizers import Tokenizer, models, pre_tokenizers, trainers

tokenizer = Tokenizer(models.BPE(unk_token="?"))
tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
trainer = trainers.BpeTrainer(vocab_size=60, special_tokens=["?"], show_progress=False)
tokenizer.train_from_iterator(["low lower lowest", "new newer newest"] * 10, trainer)
print(tokenizer.encode("lower newest").tokens)
