"""The simplest translator: find the most similar sentence, and give its translation."""

from collections.abc import Sequence

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

from snippets.kit.machine_translation.corpus import Pair


class Retrieval:
    """A translation memory: character n-grams, weighted by TF-IDF, nearest by cosine.

    Args:
        pairs: The sentences to choose from.
    """

    def __init__(self, pairs: Sequence[Pair]) -> None:
        self.pairs = list(pairs)
        self.vectorizer = TfidfVectorizer(analyzer="char", ngram_range=(1, 3))
        self.rows = self.vectorizer.fit_transform(pair.chinese for pair in self.pairs)

    def nearest(self, sentence: str) -> Pair:
        """The most similar of the sentences."""
        return self.pairs[self._nearest([sentence])[0]]

    def translate(self, sentences: Sequence[str]) -> list[str]:
        """The translations of the most similar sentences."""
        return [self.pairs[row].english for row in self._nearest(sentences)]

    def _nearest(self, sentences: Sequence[str]) -> list[int]:
        wanted = self.vectorizer.transform(sentences)
        return np.ravel((wanted @ self.rows.T).argmax(axis=1)).tolist()
