git clone https://github.com/YOUR-NAME/einops    # your fork
cd einops
git switch -c clearer-error-for-unknown-axis
python -m pip install -e .
python -m pytest                                  # green before you change anything
# write the test, see it fail; fix; see it pass
git add -p
git commit -m "Name the unknown axis in the error"
git push -u origin clearer-error-for-unknown-axis
