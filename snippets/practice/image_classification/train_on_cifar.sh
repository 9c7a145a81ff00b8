pip install torchvision
python -m snippets.kit.image_classification train --data CIFAR10 --threads 8 --out cifar.pt
python -m snippets.kit.image_classification evaluate cifar.pt --data CIFAR10
python -m snippets.kit.image_classification predict cifar.pt photo.png --probabilities
