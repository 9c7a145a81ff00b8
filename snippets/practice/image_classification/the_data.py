from snippets.kit.image_classification.data import digits, halves

images = digits()
training, test = halves(images)
print(tuple(images.pixels.shape), images.pixels.dtype)
print(len(training), "for training,", len(test), "for the test")
print("labels at the beginning:", *images.labels[:20].tolist())
