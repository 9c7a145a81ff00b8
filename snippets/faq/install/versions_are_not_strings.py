import torch

text = torch.__version__.partition("+")[0]
print("as text:   ", text >= "2.9")
print("as version:", torch.__version__ >= (2, 9))
