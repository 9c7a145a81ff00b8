import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)


def make(way):
    if way == "no_grad":
        with torch.no_grad():
            return w * 3
    if way == "inference_mode":
        with torch.inference_mode():
            return w * 3
    return (w * 3).detach() if way == "detach" else w * 3


def attempt(action):
    try:
        return str(action())
    except RuntimeError:
        return "error"


print("                requires  is         _version  later in  later")
print("                grad      inference            w * it    it.add_(1)")
for way in ("recorded", "detach", "no_grad", "inference_mode"):
    it = make(way)
    version = attempt(lambda it=it: it._version)
    product = attempt(lambda it=it: "works" * (w * it).requires_grad)
    in_place = attempt(lambda it=it: "works" * (it.add_(1) is it))
    print(f"{way:16}{it.requires_grad!s:10}{it.is_inference()!s:11}", end="")
    print(f"{version:10}{product:10}{in_place}")
