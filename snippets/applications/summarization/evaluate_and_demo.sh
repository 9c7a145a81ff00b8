cat > report.txt <<'END'
Rain over the ground, 8000 in the stands. Seaview welcomed Harbour, who had lost 4-1 to
Hilltop a week before. Dlamini put the hosts ahead in minute 9. In minute 30 Dlamini scored
another for Seaview. Harbour cut the deficit through Ivanova after 71 minutes.
END
python -m snippets.kit.summarization demo headlines report.txt
python -m snippets.kit.summarization demo docstrings report.txt
python -m snippets.kit.summarization evaluate headlines
