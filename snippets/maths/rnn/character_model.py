# --8<-- [start:data]
import random
import unicodedata

import torch
from torch import nn
from torch.nn.functional import cross_entropy
from torch.nn.utils.rnn import pad_sequence

codes = [*range(0x1F300, 0x1F650), *range(0x1F900, 0x1FA00)]
names = [unicodedata.name(chr(code)).lower() for code in codes]
names = [name for name in names if len(name) <= 30]
held_out, training = names[::5], [name for i, name in enumerate(names) if i % 5]
alphabet = "\n" + "".join(sorted(set("".join(names))))
index = {character: i for i, character in enumerate(alphabet)}


def batch(names):
    """Make inputs and targets (N, L); a target is the next input."""
    inputs = [torch.tensor([index[c] for c in "\n" + name]) for name in names]
    targets = [torch.tensor([index[c] for c in name + "\n"]) for name in names]
    return (
        pad_sequence(inputs, batch_first=True),
        pad_sequence(targets, batch_first=True, padding_value=-100),
    )


for tensor in batch(["bee", "tiger"]):
    print(tensor)
# --8<-- [end:data]


# --8<-- [start:model]
class CharacterModel(nn.Module):
    """Predicts the next character from all characters so far.

    Args:
        symbols: How many different characters there are.
        hidden: The size of the RNN's state.
    """

    def __init__(self, symbols, hidden=128):
        super().__init__()
        self.embedding = nn.Embedding(symbols, 32)
        self.rnn = nn.RNN(32, hidden, batch_first=True)
        self.readout = nn.Linear(hidden, symbols)

    def forward(self, inputs, state=None):
        """Map characters (N, L) to logits (N, L, V) and the final state."""
        output, state = self.rnn(self.embedding(inputs), state)
        return self.readout(output), state


def loss_of(model, names):
    """The cross-entropy per character."""
    inputs, targets = batch(names)
    logits, _ = model(inputs)
    return cross_entropy(logits.transpose(1, 2), targets)


torch.manual_seed(0)
model = CharacterModel(len(alphabet))
print(f"before training: {loss_of(model, held_out):.2f}")
# --8<-- [end:model]

# --8<-- [start:training]
torch.set_num_threads(1)  # enough for tensors this small
optimizer = torch.optim.Adam(model.parameters(), lr=0.006)
by_length = sorted(training, key=len)  # neighbours need little padding
batches = [by_length[i : i + 32] for i in range(0, len(training), 32)]
generator = random.Random(0)
for epoch in range(10):
    generator.shuffle(batches)
    for names_of_batch in batches:
        loss = loss_of(model, names_of_batch)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
    with torch.no_grad():
        loss = loss_of(model, held_out)
    print(f"{epoch + 1}: cross-entropy {loss:.2f}, perplexity {loss.exp():.1f}")
# --8<-- [end:training]


# --8<-- [start:samples]
@torch.no_grad()
def make_name(model, generator):
    """Draw characters one after the other until the end of the name."""
    name, character, state = "", "\n", None
    while len(name) < 30:
        logits, state = model(torch.tensor([[index[character]]]), state)
        weights = (logits[0, 0] / 0.7).softmax(dim=0).tolist()
        (character,) = generator.choices(alphabet, weights)
        if character == "\n":
            break
        name += character
    return name


made = [make_name(model, generator) for _ in range(10)]
print("\n".join(made))
print("in the training names:", [name for name in made if name in training])
# --8<-- [end:samples]
