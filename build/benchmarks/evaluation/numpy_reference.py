"""The same arithmetic, straightforward and vectorised, as a yardstick: numpy_reference.py FOLDER reads the tables
that bench.ts laid there, prints one line of JSON: task -> {"ms": fastest run, "result": figures to compare}."""

import json
import resource
import sys
import time

import numpy as np

folder = sys.argv[1]
with open(f"{folder}/tasks.json", encoding="utf-8") as file:
    tasks = json.load(file)


def table(task):
    return np.fromfile(f"{folder}/{task['file']}", dtype=np.float64).reshape(task["rows"], task["columns"])


def weighted_sum(x, task):
    return x @ np.full(x.shape[1], 1 / x.shape[1])


def topsis(x, task):
    w = np.full(x.shape[1], 1 / x.shape[1])
    v = x / np.sqrt((x * x).sum(axis=0)) * w
    best = np.sqrt(((v - v.max(axis=0)) ** 2).sum(axis=1))
    worst = np.sqrt(((v - v.min(axis=0)) ** 2).sum(axis=1))
    return worst / (best + worst)


def promethee(x, task):
    n, k = x.shape
    q, p = task["q"], task["p"]
    net = np.zeros(n)
    for column in range(k):
        difference = x[:, column, None] - x[None, :, column]
        preference = np.clip((difference - q) / (p - q), 0, 1)
        net += (preference.sum(axis=1) - preference.sum(axis=0)) / (k * (n - 1))
    return net


def smaa(x, task):
    n, k = x.shape
    rng = np.random.default_rng(1)
    counts = np.zeros((n, n), dtype=np.int64)
    central = np.zeros((n, k))
    places = np.arange(n)
    left = task["samples"]
    while left > 0:
        size = min(left, 4096)
        e = rng.exponential(size=(size, k))
        w = e / e.sum(axis=1, keepdims=True)
        order = np.argsort(-(w @ x.T), axis=1)
        cells = order * n + places[None, :]
        counts += np.bincount(cells.ravel(), minlength=n * n).reshape(n, n)
        np.add.at(central, order[:, 0], w)
        left -= size
    return counts[:, 0] / task["samples"]


def pairwise(x, task):
    n, k = x.shape
    rng = np.random.default_rng(1)
    e = rng.exponential(size=(task["samples"], k))
    values = (e / e.sum(axis=1, keepdims=True)) @ x.T
    wins = np.zeros((n, n))
    for i in range(n):
        wins[i] = (values[:, i, None] > values).mean(axis=0)
    return wins[0]


def ranks(row):
    values, inverse, counts = np.unique(row, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    return (ends - (counts - 1) / 2)[inverse], counts


def kendall_w(x, task):
    m, n = x.shape
    sums, ties = np.zeros(n), 0.0
    for row in x:
        own, counts = ranks(row)
        sums += own
        ties += (counts**3 - counts).sum()
    s = ((sums - sums.mean()) ** 2).sum()
    return np.array([12 * s / (m * m * (n**3 - n) - m * ties)])


def alpha(x, task):
    m, n = x.shape
    pairs = m * n
    observed = (2 * (m * (x * x).sum(axis=0) - x.sum(axis=0) ** 2) / (m - 1)).sum()
    expected = 2 * (pairs * (x * x).sum() - x.sum() ** 2) / (pairs - 1)
    return np.array([1 - observed / expected])


answers = {}
for task in tasks:
    x = table(task)
    times = []
    for _ in range(task["runs"]):
        start, before = time.perf_counter(), time.process_time()
        result = globals()[task["kind"]](x, task)
        passed, used = time.perf_counter() - start, time.process_time() - before
        # As bench.ts: what takes long is measured in processor time.
        times.append(1000 * (min(passed, used) if passed >= 0.05 else passed))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    answers[task["name"]] = {"ms": min(times), "result": [float(v) for v in result[:20]], "peakMegabytes": peak}
print(json.dumps({"version": np.__version__, "answers": answers}))
