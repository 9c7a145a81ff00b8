import torch
from torch import nn

STOP, START, LONGEST = 0, 1, 20


class Writer(nn.Module):
    def __init__(self, tokens=12, width=16):
        super().__init__()
        self.embedding = nn.Embedding(tokens, width)
        self.cell = nn.GRUCell(width, width)
        self.logits = nn.Linear(width, tokens)

    def step(self, token, state):
        state = self.cell(self.embedding(token), state)
        return self.logits(state).argmax(-1), state


class InPython(Writer):
    def forward(self, state):
        state, token, written = state[None], torch.tensor([START]), []
        while len(written) < LONGEST:
            token, state = self.step(token, state)
            if token.item() == STOP:
                break
            written.append(token.item())
        return written


class InOneGraph(Writer):
    def forward(self, state):
        rows, places = state.shape[0], torch.arange(LONGEST)

        def going_on(t, token, state, done, written):
            return (t < LONGEST) & ~done.all()

        def write(t, token, state, done, written):
            token, state = self.step(token, state)
            done = done | (token == STOP)
            token = torch.where(done, STOP, token)
            written = torch.where(places == t, token[:, None], written)
            return t + 1, token, state, done, written

        begin = (
            torch.tensor(0),
            torch.full((rows,), START),
            state,
            torch.zeros(rows, dtype=torch.bool),
            torch.full((rows, LONGEST), STOP),
        )
        t, *_, written = torch.while_loop(going_on, write, begin)
        return written, t
