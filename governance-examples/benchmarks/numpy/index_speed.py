"""The work of IndexBenchmark and MonteCarloBenchmark in numpy, one thread, best and median of several rounds.

    OMP_NUM_THREADS=1 python3 numpy/index_speed.py [UNITS]
    OMP_NUM_THREADS=1 python3 numpy/index_speed.py --serve

The second form is for IndexSpeed, which has it run in turn with Java: a line such as "columns 100000" on standard input runs
the work once, and the nanoseconds of processor time that it took are printed.

Like the Java side it keeps the scaled figures and the pillars. Ranks are ordinal in the Monte Carlo: ties do not occur.
"""
import os

os.environ.setdefault("OMP_NUM_THREADS", "1")
import sys
import time

import numpy as np

INDICATORS, PILLARS, REPLICATIONS = 50, 10, 1000


def index(x):
    low, high = x.min(axis=0), x.max(axis=0)
    scaled = (x - low) * (100 / (high - low))
    pillars = scaled.reshape(len(x), PILLARS, INDICATORS // PILLARS).mean(axis=2)
    whole = pillars.mean(axis=1)
    order = np.argsort(-whole)
    ranks = np.empty(len(x))
    ranks[order] = np.arange(1, len(x) + 1)
    return scaled, pillars, whole, ranks


def index_by_columns(x):
    """The same over an array whose columns lie together, as the Java side has them."""
    low, high = x.min(axis=1, keepdims=True), x.max(axis=1, keepdims=True)
    scaled = (x - low) * (100 / (high - low))
    pillars = scaled.reshape(PILLARS, INDICATORS // PILLARS, x.shape[1]).mean(axis=1)
    whole = pillars.mean(axis=0)
    order = np.argsort(-whole)
    ranks = np.empty(x.shape[1])
    ranks[order] = np.arange(1, x.shape[1] + 1)
    return scaled, pillars, whole, ranks


def monte_carlo(x, random):
    n = len(x)
    low, high = x.min(axis=0), x.max(axis=0)
    ranked = x.argsort(axis=0).argsort(axis=0) + 1.0
    scales = [(x - low) / (high - low) * 100, (x - low) / (high - low) * 99 + 1, ranked]
    squares = [s * s for s in scales]
    out = np.empty((REPLICATIONS, n), dtype=np.int32)
    for r in range(REPLICATIONS):
        kind, quadratic = random.integers(3), random.random() < 0.5
        leaf = 1 + 0.25 * (2 * random.random(INDICATORS) - 1)
        top = 1 + 0.25 * (2 * random.random(PILLARS) - 1)
        share = leaf.reshape(PILLARS, -1) / leaf.reshape(PILLARS, -1).sum(axis=1, keepdims=True)
        weights = (share * (top / top.sum())[:, None]).ravel()
        values = (squares if quadratic else scales)[kind] @ weights
        order = np.argsort(-values)
        out[r, order] = np.arange(1, n + 1)
    return np.quantile(out, [0.05, 0.5, 0.95], axis=0)


def clock(name, work, rounds):
    work()
    wall, cpu = [], []
    for _ in range(rounds):
        w, c = time.perf_counter(), time.process_time()
        work()
        wall.append(time.perf_counter() - w)
        cpu.append(time.process_time() - c)
    print(f"{name}: {1e3 * min(cpu):.1f} ms best, {1e3 * sorted(cpu)[rounds // 2]:.1f} ms median of processor time;"
          f" {1e3 * min(wall):.1f} ms best on the wall")


def serve():
    random = np.random.default_rng(20240601)
    prepared = {}
    for line in sys.stdin:
        kind, n = line.split()
        n = int(n)
        if (kind, n) not in prepared:
            prepared.clear()
            figures = 1 + 1000 * random.random((n, INDICATORS))
            prepared[kind, n] = np.ascontiguousarray(figures.T) if kind == "columns" else figures
        x = prepared[kind, n]
        begun = time.process_time_ns()
        kept = index(x) if kind == "rows" else index_by_columns(x) if kind == "columns" else monte_carlo(x, random)
        taken = time.process_time_ns() - begun
        del kept
        print(taken, flush=True)


if __name__ == "__main__":
    if sys.argv[1:] == ["--serve"]:
        serve()
        sys.exit()
    units = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    random = np.random.default_rng(20240601)
    figures = 1 + 1000 * random.random((units, INDICATORS))
    print("numpy", np.__version__)
    clock(f"index of {units} units, rows together", lambda: index(figures), 15)
    columns = np.ascontiguousarray(figures.T)
    clock(f"index of {units} units, columns together", lambda: index_by_columns(columns), 15)
    for n in (50, 1000):
        few = 1 + 1000 * random.random((n, INDICATORS))
        clock(f"{REPLICATIONS} replications of {n} units", lambda: monte_carlo(few, random), 7)
