import torch
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from snippets.kit.text_classification.recurrent import RecurrentClassifier
from snippets.kit.text_classification.tokens import PADDING


class MaximumClassifier(RecurrentClassifier):
    def read(self, numbers, lengths):
        packed = pack_padded_sequence(
            self.embedding(numbers), lengths.cpu(), batch_first=True, enforce_sorted=False
        )
        states, _ = pad_packed_sequence(
            self.reader(packed)[0], batch_first=True, total_length=numbers.shape[1]
        )
        states = states.masked_fill((numbers == PADDING).unsqueeze(2), -torch.inf)
        return self.decide(states.amax(dim=1)), None


torch.manual_seed(0)
model = MaximumClassifier(["好", "用", "不"], ["negative", "positive"], pooling="last")
numbers, lengths = model.join([model.numbers("好用"), model.numbers("不好用不好用不好用")])
alone = model(*model.join([model.numbers("好用")]))
print("padding changes nothing:", torch.allclose(model(numbers, lengths)[:1], alone, atol=1e-6))
