"""Other programs on the tables of the benchmark: python_peers.py KIND FILE ROWS COLUMNS RUNS prints one line of JSON,
{"version", "ms": fastest run, "result": figures to compare}. Without the library it leaves with an ImportError."""

import json
import sys
import time

import numpy as np

kind, file, rows, columns, runs = sys.argv[1:6]
x = np.fromfile(file, dtype=np.float64).reshape(int(rows), int(columns))
raters, items = x.shape

if kind == "kendall_w":
    import scipy
    from scipy.stats import friedmanchisquare

    version = scipy.__version__

    def run():
        return [friedmanchisquare(*x.T)[0] / (raters * (items - 1))]

elif kind == "alpha":
    import nltk
    from nltk.metrics.agreement import AnnotationTask
    from nltk.metrics.distance import interval_distance

    version = nltk.__version__
    judgements = [(rater, item, x[rater, item]) for rater in range(raters) for item in range(items)]

    def run():
        return [AnnotationTask(data=judgements, distance=interval_distance).alpha()]


times = []
for _ in range(int(runs)):
    start = time.perf_counter()
    result = run()
    times.append((time.perf_counter() - start) * 1000)
print(json.dumps({"version": version, "ms": min(times), "result": [float(v) for v in result]}))
