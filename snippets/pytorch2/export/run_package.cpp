#include <iostream>
#include <vector>

#include <torch/csrc/inductor/aoti_package/model_package_loader.h>
#include <torch/torch.h>

int main() {
  c10::InferenceMode guard;
  torch::inductor::AOTIModelPackageLoader scale("scale.pt2");
  std::vector<torch::Tensor> inputs = {torch::arange(4, torch::kFloat32)};
  std::cout << scale.run(inputs)[0] << std::endl;
}
