from transformers import pipeline

from snippets.kit.speech_recognition.audio import resample
from snippets.kit.speech_recognition.data import load

recognizer = pipeline("automatic-speech-recognition", model="openai/whisper-large-v3-turbo")
one = load("test")[7]
sound = {"raw": resample(one.samples, 8000, 16000).numpy(), "sampling_rate": 16000}
print(one.text, "->", recognizer(sound, generate_kwargs={"language": "chinese"})["text"])
