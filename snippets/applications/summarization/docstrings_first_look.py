from snippets.kit.summarization.docstrings import articles

every = articles()
print(len(every), "docstrings from", len({article.file for article in every}), "files")
article = next(one for one in every if one.place == "difflib.py:HtmlDiff")
print(article.summary)
for number, sentence in enumerate(article.sentences, 1):
    print(f"  {number}. {sentence}")
