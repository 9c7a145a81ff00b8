# pip install transformers sentencepiece
from transformers import AutoModelForSeq2SeqLM, AutoTokenizer

from snippets.kit.machine_translation.corpus import make_corpus
from snippets.kit.machine_translation.scores import bleu

name = "Helsinki-NLP/opus-mt-zh-en"  # a Transformer of 6 + 6 layers, trained on OPUS
tokenizer = AutoTokenizer.from_pretrained(name)
model = AutoModelForSeq2SeqLM.from_pretrained(name)
pairs = make_corpus().test_unseen[:100]
inputs = tokenizer([pair.chinese for pair in pairs], return_tensors="pt", padding=True)
outputs = model.generate(**inputs, num_beams=4, max_new_tokens=60)
written = tokenizer.batch_decode(outputs, skip_special_tokens=True)
for pair, translation in list(zip(pairs, written, strict=True))[:5]:
    print(pair.chinese, translation, sep="\n  ")
print("BLEU", bleu(written, [pair.english for pair in pairs]))
