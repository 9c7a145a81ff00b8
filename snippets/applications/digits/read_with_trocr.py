from PIL import Image
from transformers import TrOCRProcessor, VisionEncoderDecoderModel

name = "microsoft/trocr-base-handwritten"
processor = TrOCRProcessor.from_pretrained(name)
model = VisionEncoderDecoderModel.from_pretrained(name)
picture = Image.open("envelope.png").convert("RGB")  # one line, dark ink on paper
pixels = processor(images=picture, return_tensors="pt").pixel_values
written = model.generate(pixels, max_new_tokens=12)
print(processor.batch_decode(written, skip_special_tokens=True)[0])
