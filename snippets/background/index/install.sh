pip install torch==2.13.0 matplotlib scikit-learn
