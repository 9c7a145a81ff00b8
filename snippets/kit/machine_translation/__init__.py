"""Translate Chinese into English with attention.

The command is ``python -m snippets.kit.machine_translation``.
"""
