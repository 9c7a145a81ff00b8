"""Translate Chinese into English with attention.

The command is ``python -m snippets.applications.machine_translation``.
"""
