python -m snippets.kit.summarization train --data lcsts --task headlines --epochs 5 --out lcsts.pt
python -m snippets.kit.summarization evaluate lcsts.pt --data lcsts
python -m snippets.kit.summarization demo lcsts.pt message.txt
python -m snippets.kit.summarization train --data cnn --task docstrings --out cnn.pt
python -m snippets.kit.summarization evaluate cnn.pt --data cnn
python -m snippets.kit.summarization demo cnn.pt article.txt
