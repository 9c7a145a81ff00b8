from snippets.kit.image_classification.data import digits
from snippets.kit.image_classification.trained import digits_model

model, image = digits_model(), digits().pixels[0]
try:
    model(image)
except ValueError as error:
    print(error)
print(model(image.unsqueeze(0)).argmax(dim=1))
