"""The other films of a batch as negatives."""

import torch
import torch.nn.functional as F
from torch import Tensor


def in_batch_loss(logits: Tensor, log_q: Tensor | None) -> Tensor:
    """Cross-entropy against the films of the same batch in place of all films.

    Args:
        logits: For the user of each row and the film that the user of each column watched,
            of shape ``(batch, batch)``; right is the diagonal.
        log_q: The logarithm of the share of the events that each column's film has, which
            is subtracted; without it, popular films are punished for being popular.
    """
    if log_q is not None:
        logits = logits - log_q
    return F.cross_entropy(logits, torch.arange(len(logits), device=logits.device))
