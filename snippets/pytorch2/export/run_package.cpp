#include <iostream>
#include <vector>

#include <torch/csrc/inductor/aoti_package/model_package_loader.h>
#include <torch/torch.h>

int main() {
  c10::InferenceMode guard;
  torch::inductor::AOTIModelPackageLoader reader("aoti.pt2");
  std::vector<torch::Tensor> images = {torch::zeros({2, 1, 8, 8})};
  std::cout << reader.run(images)[0].argmax(1) << std::endl;
}
