import torch
from torch import nn
from torch.func import functional_call, grad, replace_all_batch_norm_modules_, vmap

torch.manual_seed(0)
model = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.Flatten(), nn.Linear(72, 1))
replace_all_batch_norm_modules_(model)  # in place: no running statistics any more
parameters = {name: value.detach() for name, value in model.named_parameters()}


def loss(parameters, image):
    return functional_call(model, parameters, image[None]).square().mean()


images = torch.randn(5, 1, 8, 8)
each = vmap(grad(loss), in_dims=(None, 0))(parameters, images)
print("one gradient per image:", tuple(each["0.weight"].shape))
together = grad(lambda p: functional_call(model, p, images).square().mean())(parameters)
same = torch.allclose(each["0.weight"].mean(0), together["0.weight"], atol=1e-3)
print("their mean is the gradient of the batch:", same)
