import pytest
import torch

from snippets.pytorch2.debugging.sentence_model import SentenceModel


@pytest.fixture
def model():
    torch.manual_seed(0)
    return SentenceModel().eval()
