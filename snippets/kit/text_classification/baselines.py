"""The method to beat: logistic regression on the n-grams of a text."""

from collections.abc import Sequence

from sklearn.base import BaseEstimator
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline

from snippets.kit.text_classification.tokens import tokenize


def characters(texts: Sequence[str], labels: Sequence[int]) -> Pipeline:
    """Logistic regression on the 1 to 5 neighbouring characters of a text."""
    return _fit(TfidfVectorizer(analyzer="char", ngram_range=(1, 5), **COMMON), texts, labels)


def words(texts: Sequence[str], labels: Sequence[int]) -> Pipeline:
    """Logistic regression on words and pairs of words (in Chinese, of characters)."""
    vectorizer = TfidfVectorizer(
        tokenizer=tokenize, token_pattern=None, ngram_range=(1, 2), **COMMON
    )
    return _fit(vectorizer, texts, labels)


COMMON = {"sublinear_tf": True, "min_df": 2}


def _fit(vectorizer: BaseEstimator, texts: Sequence[str], labels: Sequence[int]) -> Pipeline:
    return make_pipeline(vectorizer, LogisticRegression(C=10, max_iter=300)).fit(texts, labels)
