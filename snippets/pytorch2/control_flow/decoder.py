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
        token, written = torch.tensor([START], device=state.device), []
        while len(written) < LONGEST:
            token, state = self.step(token, state)
            if token.item() == STOP:
                break
            written.append(token.item())
        return written


class InOneGraph(Writer):
    def forward(self, state):
        def going_on(t, token, state, done, written):
            return (t < LONGEST) & ~done.all()

        def write(t, token, state, done, written):
            token, state = self.step(token, state)
            done = done | (token == STOP)
            token = torch.where(done, STOP, token)
            return t + 1, token, state, done, torch.where(places == t, token[:, None], written)

        places = torch.arange(LONGEST, device=state.device)
        t, token = torch.zeros_like(places[0]), places.new_full(state.shape[:1], START)
        written = places.new_full((state.shape[0], LONGEST), STOP)
        begin = (t, token, state, token == STOP, written)
        t, *_, written = torch.while_loop(going_on, write, begin)
        return written, t
