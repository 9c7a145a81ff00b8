import torch

from snippets.kit.text_classification.recurrent import RecurrentClassifier

torch.manual_seed(0)
texts = ["屏幕很漂亮。", "我不认为键盘好用。", "虽然外壳粗糙，但是按键不别扭。"]
tokens = sorted(set("".join(texts)))
for options in ({"cell": "gru"}, {"cell": "lstm"}, {"pooling": "last"}):
    model = RecurrentClassifier(tokens, ["negative", "positive"], **options)
    numbers, lengths = model.join([model.numbers(text) for text in texts])
    together = model(numbers, lengths)
    alone = torch.cat([model(*model.join([model.numbers(text)])) for text in texts])
    wider = model(torch.nn.functional.pad(numbers, (0, 10)), lengths)
    all_read = model(numbers, torch.full_like(lengths, numbers.shape[1]))
    print(
        f"{options}: as alone {torch.allclose(together, alone, atol=1e-6)},",
        f"more padding {torch.allclose(together, wider, atol=1e-6)},",
        f"padding read too {torch.allclose(together, all_read, atol=1e-6)}",
    )
