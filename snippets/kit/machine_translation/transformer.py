"""A Transformer from its parts: positions, attention, encoder, decoder.

After Vaswani et al., Attention is all you need (2017), with the normalisation before each
part instead of after it (pre-norm), which trains more steadily.
"""

import torch
from torch import Tensor, nn
from torch.nn.functional import scaled_dot_product_attention


def sinusoidal_positions(length: int, width: int) -> Tensor:
    """Vectors that tell positions apart: sines and cosines of ever longer waves.

    Args:
        length: How many positions.
        width: The length of a vector; even.

    Returns:
        Of shape ``(length, width)``: in column ``2 i`` the sine, in column ``2 i + 1`` the
        cosine of ``position / 10000 ** (2 i / width)``.
    """
    if width % 2:
        raise ValueError(f"width is {width}, but must be even: sines and cosines come in pairs")
    rates = 10000.0 ** (-torch.arange(0, width, 2) / width)
    angles = torch.arange(length)[:, None] * rates
    return torch.stack([angles.sin(), angles.cos()], dim=2).flatten(1)


class Attention(nn.Module):
    """Attention with several heads, computed by `scaled_dot_product_attention`.

    Args:
        width: The length of the vectors that come in and go out.
        heads: How many weighted means to take side by side; divides `width`.
    """

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        if width % heads:
            raise ValueError(f"{heads} heads cannot share a width of {width} evenly")
        self.heads = heads
        self.query = nn.Linear(width, width)
        self.key = nn.Linear(width, width)
        self.value = nn.Linear(width, width)
        self.output = nn.Linear(width, width)

    def forward(
        self, queries: Tensor, memory: Tensor, mask: Tensor | None = None, causal: bool = False
    ) -> Tensor:
        """Gather from `memory` what each query asks for.

        Args:
            queries: Of shape ``(B, T, width)``.
            memory: Of shape ``(B, S, width)``.
            mask: True where a query may look, of shape ``(B, 1, S)`` or ``(B, T, S)``.
            causal: Let query ``t`` look at positions up to ``t`` only; needs ``T == S``.

        Returns:
            Of shape ``(B, T, width)``.
        """
        query, key = self._split(self.query(queries)), self._split(self.key(memory))
        value = self._split(self.value(memory))
        allowed = self._allowed(queries, memory, mask, causal)
        mixed = scaled_dot_product_attention(query, key, value, attn_mask=allowed)
        return self.output(mixed.transpose(1, 2).flatten(2))

    def weights(
        self, queries: Tensor, memory: Tensor, mask: Tensor | None = None, causal: bool = False
    ) -> Tensor:
        """Where each query looks; the arguments are those of `forward`.

        Returns:
            Weights of shape ``(B, heads, T, S)``; each row sums to 1.
        """
        query, key = self._split(self.query(queries)), self._split(self.key(memory))
        scores = query @ key.transpose(2, 3) / query.shape[3] ** 0.5
        allowed = self._allowed(queries, memory, mask, causal)
        if allowed is not None:
            scores = scores.masked_fill(~allowed, -torch.inf)
        return scores.softmax(dim=3)

    def _split(self, vectors: Tensor) -> Tensor:
        """``(B, L, width)`` to ``(B, heads, L, width / heads)``."""
        return vectors.unflatten(2, (self.heads, -1)).transpose(1, 2)

    @staticmethod
    def _allowed(
        queries: Tensor, memory: Tensor, mask: Tensor | None, causal: bool
    ) -> Tensor | None:
        """One mask for both restrictions, with a dimension for the heads."""
        allowed = None if mask is None else mask[:, None]
        if causal:
            length = queries.shape[1]
            if memory.shape[1] != length:
                raise ValueError(
                    f"causal attention is of a sequence to itself, but there are {length} "
                    f"queries and {memory.shape[1]} positions to look at"
                )
            past = torch.ones(length, length, dtype=torch.bool, device=queries.device).tril()
            allowed = past if allowed is None else allowed & past
        return allowed


class EncoderLayer(nn.Module):
    """Self-attention, then a small network at each position; both are added to the input."""

    def __init__(self, width: int, heads: int, dropout: float = 0.0) -> None:
        super().__init__()
        self.norm, self.attend = nn.LayerNorm(width), Attention(width, heads)
        self.feed = feed_forward(width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, states: Tensor, mask: Tensor | None, causal: bool = False) -> Tensor:
        """States ``(B, L, width)`` and where to look ``(B, 1, L)`` to new states."""
        normed = self.norm(states)
        states = states + self.dropout(self.attend(normed, normed, mask, causal))
        return states + self.dropout(self.feed(states))


class DecoderLayer(nn.Module):
    """Like `EncoderLayer`, but causal, and with attention to the memory in between."""

    def __init__(self, width: int, heads: int, dropout: float = 0.0) -> None:
        super().__init__()
        self.norm, self.attend = nn.LayerNorm(width), Attention(width, heads)
        self.cross_norm, self.cross = nn.LayerNorm(width), Attention(width, heads)
        self.feed = feed_forward(width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, states: Tensor, memory: Tensor, mask: Tensor) -> Tensor:
        """States ``(B, T, width)``, memory ``(B, S, width)``, where to look ``(B, 1, S)``."""
        return self.look_up(self.look_back(states), memory, mask)

    def look_back(self, states: Tensor) -> Tensor:
        """Attention to what has been written so far."""
        normed = self.norm(states)
        return states + self.dropout(self.attend(normed, normed, causal=True))

    def look_up(self, states: Tensor, memory: Tensor, mask: Tensor) -> Tensor:
        """Attention to the memory, then the small network."""
        states = states + self.dropout(self.cross(self.cross_norm(states), memory, mask))
        return states + self.dropout(self.feed(states))


class Encoder(nn.Module):
    """Reads a sequence as a whole.

    Args:
        width: The length of the vectors; even, and a multiple of `heads`.
        heads: Heads of each attention.
        layers: How many `EncoderLayer`.
        dropout: As in `torch.nn.Dropout`.
    """

    def __init__(self, width: int, heads: int, layers: int, dropout: float = 0.0) -> None:
        super().__init__()
        self.layers = nn.ModuleList(EncoderLayer(width, heads, dropout) for _ in range(layers))
        self.norm = nn.LayerNorm(width)

    def forward(self, embedded: Tensor, real: Tensor) -> Tensor:
        """Add positions, and let every position look at all that are real.

        Args:
            embedded: Vectors of the tokens, of shape ``(B, S, width)``.
            real: False where there is padding, of shape ``(B, S)``.

        Returns:
            Of shape ``(B, S, width)``; what it holds at padding has no meaning.
        """
        states = add_positions(embedded)
        for layer in self.layers:
            states = layer(states, real[:, None])
        return self.norm(states)


class Decoder(nn.Module):
    """Writes a sequence from left to right, looking at what the encoder made.

    The arguments are those of `Encoder`.
    """

    def __init__(self, width: int, heads: int, layers: int, dropout: float = 0.0) -> None:
        super().__init__()
        self.layers = nn.ModuleList(DecoderLayer(width, heads, dropout) for _ in range(layers))
        self.norm = nn.LayerNorm(width)

    def forward(self, embedded: Tensor, memory: Tensor, real: Tensor) -> Tensor:
        """A state for each position, made of no later one.

        Padding at the end of what is written needs no mask: nothing before it looks there.

        Args:
            embedded: Vectors of what is written, of shape ``(B, T, width)``.
            memory: What the encoder made, of shape ``(B, S, width)``.
            real: False where the memory is padding, of shape ``(B, S)``.

        Returns:
            Of shape ``(B, T, width)``.
        """
        states = add_positions(embedded)
        for layer in self.layers:
            states = layer(states, memory, real[:, None])
        return self.norm(states)

    def read(self, embedded: Tensor, memory: Tensor, real: Tensor) -> tuple[Tensor, Tensor]:
        """Like `forward`, and also give where the last layer looks in the memory.

        Returns:
            The states, and weights of shape ``(B, heads, T, S)``.
        """
        states, mask = add_positions(embedded), real[:, None]
        *layers, last = self.layers
        for layer in layers:
            states = layer(states, memory, mask)
        states = last.look_back(states)
        weights = last.cross.weights(last.cross_norm(states), memory, mask)
        return self.norm(last.look_up(states, memory, mask)), weights


def add_positions(embedded: Tensor) -> Tensor:
    """Vectors of shape ``(B, L, width)``, each with that of its position added."""
    positions = sinusoidal_positions(*embedded.shape[1:])
    return embedded + positions.to(embedded)


def feed_forward(width: int) -> nn.Sequential:
    """The small network of a layer, four times as wide inside; normalises what comes in."""
    return nn.Sequential(
        nn.LayerNorm(width), nn.Linear(width, 4 * width), nn.GELU(), nn.Linear(4 * width, width)
    )
