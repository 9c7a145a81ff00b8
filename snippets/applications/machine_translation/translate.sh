python -m snippets.kit.machine_translation demo transformer 我们常常在图书馆看那本书。 \
    他上个星期没有在商店吃他们昨天买的苹果。
echo
python -m snippets.kit.machine_translation evaluate transformer
