"""Classify texts with an RNN or a bag of n-grams; generate text character by character.

The command is ``python -m snippets.kit.text_classification``.
"""
