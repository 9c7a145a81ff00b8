from snippets.kit.summarization.pointer import summarize
from snippets.kit.summarization.rouge import rouge
from snippets.kit.summarization.trained import load_summarizer

headlines, docstrings = load_summarizer("headlines"), load_summarizer("docstrings")
for call in (
    lambda: summarize(headlines, ["  \n"]),
    lambda: docstrings.encode([[]]),
    lambda: rouge("Zalka beat Fenby", "..."),
    lambda: load_summarizer("nowhere.pt"),
):
    try:
        call()
    except (ValueError, OSError) as error:
        print(f"{type(error).__name__}: {error}")
