from snippets.kit.speech_recognition.evaluation import error_rate

said = ["12345"]
heard = ["2346"]
print(f"{error_rate(said, heard):.2f}")
