"""Extractive summaries: choose the one sentence of a text that sums it up best."""

import math
from collections import Counter
from collections.abc import Sequence

import torch
from sklearn.feature_extraction.text import TfidfVectorizer
from torch import Tensor, nn

from snippets.kit.machine_translation.transformer import Encoder
from snippets.kit.summarization.docstrings import Article
from snippets.kit.summarization.rouge import rouge_n, words
from snippets.kit.text_classification.tokens import Vocabulary, tokenize

FEATURES = 3


class SentenceRanker(nn.Module):
    """Gives each sentence of a text a score; sentences see each other by attention.

    Args:
        tokens: The words that the model knows, each once.
        width: The length of a sentence's vector.
        heads: Heads of each attention.
        layers: Layers of the encoder.
        dropout: The share of the numbers in the vectors that is left out in training.
    """

    def __init__(
        self,
        tokens: Sequence[str],
        width: int = 32,
        heads: int = 4,
        layers: int = 1,
        dropout: float = 0.3,
    ) -> None:
        super().__init__()
        self.vocabulary = Vocabulary(tokens)
        self.meaning = nn.EmbeddingBag(len(self.vocabulary), width, mode="mean")
        nn.init.normal_(self.meaning.weight, std=0.1)
        self.shape = nn.Linear(FEATURES, width)
        self.dropout = nn.Dropout(dropout)
        self.encoder = Encoder(width, heads, layers, dropout)
        self.score = nn.Linear(width, 1)

    def encode(self, texts: Sequence[Sequence[str]]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Number the words of texts; what `forward` takes.

        Args:
            texts: The sentences of each text.

        Raises:
            ValueError: If a text has no sentences.
        """
        return together([self.read(sentences) for sentences in texts])

    def read(self, sentences: Sequence[str]) -> tuple[list[Tensor], Tensor]:
        """Number the words of each sentence of one text, and give its `sentence_features`.

        Args:
            sentences: All sentences of the text.

        Raises:
            ValueError: If there are none.
        """
        if not sentences:
            raise ValueError("there is nothing to summarise: a text has no sentences")
        numbers = [self.vocabulary.encode(one) for one in sentences]
        return numbers, sentence_features(sentences)

    def forward(self, numbers: Tensor, starts: Tensor, features: Tensor, real: Tensor) -> Tensor:
        """Score sentences.

        Args:
            numbers: Numbers of the words of all sentences of all texts, one after the other.
            starts: Where each sentence starts among them.
            features: What `sentence_features` says of each.
            real: False where a text has no more sentences, of shape ``(B, S)``.

        Returns:
            Scores of shape ``(B, S)``, minus infinity where there is no sentence.
        """
        meaning = self.dropout(self.meaning(numbers, starts)) + self.shape(features)
        vectors = meaning.new_zeros(*real.shape, meaning.shape[1])
        vectors[real] = meaning
        return self.score(self.encoder(vectors, real)).squeeze(2).masked_fill(~real, -torch.inf)


def together(
    texts: Sequence[tuple[list[Tensor], Tensor]],
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Put texts into one batch: what `SentenceRanker.forward` takes.

    Args:
        texts: What `SentenceRanker.read` gives of each.
    """
    sentences, features = zip(*texts, strict=True)
    lengths = torch.tensor(list(map(len, sentences)))
    numbers = [one for text in sentences for one in text]
    starts = torch.tensor([0, *map(len, numbers)]).cumsum(0)[:-1]
    real = torch.arange(int(lengths.max())) < lengths[:, None]
    return torch.cat(numbers), starts, torch.cat(features), real


def sentence_features(sentences: Sequence[str]) -> Tensor:
    """What can be said of sentences without knowing a word.

    Args:
        sentences: All sentences of a text.

    Returns:
        For each sentence the logarithm of 1 plus the number of its tokens, the share of them that
        are marks, and the share of its words that other sentences of the text have too, ``(S, 3)``.
    """
    texts = [tokenize(one) for one in sentences]
    own = [{token for token in tokens if token[0].isalnum()} for tokens in texts]
    often = Counter(word for some in own for word in some)  # in how many of the sentences
    rows = []
    for tokens, some in zip(texts, own, strict=True):
        marks = sum(not token[0].isalnum() for token in tokens)
        shared = sum(often[word] > 1 for word in some) / max(1, len(some))
        rows.append([math.log(1 + len(tokens)), marks / max(1, len(tokens)), shared])
    return torch.tensor(rows)


def rouge_of_sentences(articles: Sequence[Article]) -> list[Tensor]:
    """ROUGE-1 of every sentence with the summary of its article.

    Args:
        articles: The articles.
    """
    return [
        torch.tensor([rouge_n(words(one), words(article.summary), 1) for one in article.sentences])
        for article in articles
    ]


@torch.no_grad()
def choose(model: SentenceRanker, texts: Sequence[Sequence[str]]) -> list[int]:
    """The number of the sentence with the highest score, for each text.

    Args:
        model: A trained model; it is put into evaluation mode.
        texts: The sentences of each text.
    """
    model.eval()
    device = model.score.weight.device
    return model(*(part.to(device) for part in model.encode(texts))).argmax(dim=1).tolist()


def choose_central(training: Sequence[Sequence[str]], texts: Sequence[Sequence[str]]) -> list[int]:
    """The sentence that is most like its whole text, by TF-IDF: what there is to beat.

    Args:
        training: Texts to count in how many sentences a word occurs.
        texts: The sentences of each text to choose from.
    """
    counter = TfidfVectorizer(tokenizer=words, token_pattern=None, lowercase=False)
    counter.fit([sentence for sentences in training for sentence in sentences])
    everything = counter.transform([sentence for sentences in texts for sentence in sentences])
    chosen, start = [], 0
    for sentences in texts:
        vectors = everything[start : start + len(sentences)]
        chosen.append(int((vectors @ vectors.mean(axis=0).T).argmax()))
        start += len(sentences)
    return chosen
