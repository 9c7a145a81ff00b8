from snippets.kit.speech_recognition.evaluation import edits, error_rate

for truth, said in [("314159", "314159"), ("314159", "31459"), ("7017", "1011"), ("55", "5")]:
    pairs = " ".join(f"{wanted or '*'}>{found or '*'}" for wanted, found in edits(truth, said))
    print(f"{truth:6} {said:6}  {pairs}")
print(f"{error_rate(['314159', '7017'], ['31459', '1011']):.2f} of the digits wrong")
print(f"{error_rate(['55'], ['123456']):.2f} if more is said than there was")
