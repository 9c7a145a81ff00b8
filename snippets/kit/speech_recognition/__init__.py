"""Recognising spoken digits: from samples of sound to text.

The modules, in the order in which the page walks through them:

- `make_data`: the digit strings, spoken by espeak-ng
- `data`: what was said, and by whom
- `audio`: sound as numbers, WAV files, resampling
- `features`: log-mel spectrograms, step by step
- `evaluation`: how many digits are wrong, and how many strings are whole
- `baselines`: what there is to beat
- `ctc`: connectionist temporal classification, the loss
- `model`: convolutions and a bidirectional LSTM
- `training`: the recipe
- `trained`: the model that comes with this package
- `decoding`: from scores to text
- `people`: recordings of people, and who is left out for the test
- `measure`: every method with several seeds, for the table of the page

``python -m snippets.kit.speech_recognition --help`` shows the command.
"""
