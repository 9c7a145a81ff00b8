from snippets.kit.speech_recognition.people import (
    at_random,
    by_speaker,
    neighbour,
    people,
    shares,
)

words = people()
print(f"{len(words)} words, {sum(word.seconds for word in words):.0f} seconds")
left_out = shares(neighbour, by_speaker(words))
for speaker, share in left_out.items():
    print(f"{speaker:9} {share:.0%}")
drawn = shares(neighbour, at_random(words))
print(f"each speaker left out  {sum(left_out.values()) / 6:.0%}")
print(f"parts drawn at random  {sum(drawn.values()) / 6:.0%}")
