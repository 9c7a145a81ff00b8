import torch
import torch.nn.functional as F

scores = torch.zeros(4, 1, 11).log_softmax(dim=2)  # four steps
for digits in ("1234", "1123", "12345"):
    targets = torch.tensor([[int(digit) + 1 for digit in digits]])
    loss, zero = (
        F.ctc_loss(scores, targets, [4], [len(digits)], zero_infinity=choice).item()
        for choice in (False, True)
    )
    print(f"{digits:5}  {loss:.2f}  with zero_infinity {zero:.2f}")
