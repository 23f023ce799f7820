"""Fuzzy look-up at three sizes, beside rapidfuzz's brute force over the same queries in the same run.

    Benchmarks/memory ORDSMED DATA QUERIES [SIZE…]

DATA holds tm10k, tm100k and tm1m as .tsv (source, target, …) and as .tmx; QUERIES has a text a line. Prints a table and
writes docs/memory-growth.svg. Needs rapidfuzz (pip install rapidfuzz). With MEMORY_WORK the memories are kept in that
folder, and those that are there are not made again.

Latency is from writing a line into the program's standard input to reading its answer; pipe_ms is the same (half of the
lines) of `cat`, which does nothing with it. CPU is the program's own. The two take turns, a query each, so that a machine that slows down slows both.
"""

import json, os, re, shutil, subprocess, sys, tempfile, time

from rapidfuzz import process as rapidfuzz_process
from rapidfuzz.distance import Levenshtein

from growth import plot

THRESHOLD, LIMIT = 70, 5
SIZES = {"10k": 10_000, "100k": 100_000, "1m": 1_000_000}
# How many queries the brute force is asked: at a million units each takes more than a tenth of a second.
BRUTE_QUERIES = {"10k": 1000, "100k": 300, "1m": 100}
TOKEN = re.compile(r"\w+|[^\w\s]")


class BruteForce:
    """Token sequences as strings of one character a token, so that rapidfuzz compares tokens with its SIMD code."""

    def __init__(self, texts):
        self.numbers = {}
        self.sequences = [self.encode(text) for text in texts]

    def encode(self, text):
        codes = []
        for token in TOKEN.findall(text):
            number = self.numbers.setdefault(token.lower(), len(self.numbers) + 1)
            codes.append(chr(number if number < 0xD800 else number + 0x800))
        return "".join(codes)

    def best(self, text):
        found = rapidfuzz_process.extract(
            self.encode(text), self.sequences, scorer=Levenshtein.normalized_similarity, limit=LIMIT,
            score_cutoff=THRESHOLD / 100, processor=None)
        return found[0][1] if found else None


def run(command, **options):
    """Runs a command; its wall time in seconds and the peak of its resident memory in MB."""
    start = time.perf_counter()
    process = subprocess.Popen(command, **options)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = status
    if status:
        sys.exit(f"failed: {' '.join(command)}")
    return time.perf_counter() - start, usage.ru_maxrss / 1024


class Lines:
    """A program that answers a line with a line."""

    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
        self.answers = os.fdopen(os.dup(self.process.stdout.fileno()), "rb", buffering=1 << 20)

    def exchange(self, text):
        """Seconds from writing the line to having read the answer, and the answer."""
        start = time.perf_counter()
        self.process.stdin.write(text.encode() + b"\n")
        line = self.answers.readline()
        return time.perf_counter() - start, line

    def close(self):
        self.process.stdin.close()
        self.process.wait()


class Service(Lines):
    """The program, looking lines up."""

    def __init__(self, ordsmed, memory):
        super().__init__(
            [ordsmed, "memory", "search", "--jsonl", "-m", memory, "--min", str(THRESHOLD), "-n", str(LIMIT)])

    def ask(self, text):
        seconds, line = self.exchange(text)
        return seconds, json.loads(line)["matches"]

    def cpu(self):
        fields = open(f"/proc/{self.process.pid}/stat").read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def resident(self):
        status = open(f"/proc/{self.process.pid}/status").read()
        return int(re.search(r"VmHWM:\s+(\d+)", status).group(1)) / 1024


def scheduled(policy, priority):
    """Asks for a scheduling policy: where the system allows it, other work does not interrupt what is timed."""
    try:
        os.sched_setscheduler(0, policy, os.sched_param(priority))
    except PermissionError:
        pass


def percentile(values, share):
    values = sorted(values)
    return values[min(len(values) - 1, int(share * len(values)))]


def measure(ordsmed, data, queries, size, work):
    memory = f"{work}/{size}.tm"
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    row = {"units": SIZES[size]}
    row["import_s"] = row["import_mb"] = float("nan")
    if not os.path.exists(memory):
        command = [ordsmed, "memory", "import", f"{data}/tm{size}.tmx", "-m", memory]
        row["import_s"], row["import_mb"] = run(command, **quiet)
    first = [ordsmed, "memory", "search", queries[0], "-m", memory]
    run(first, **quiet)
    row["disk_mb"] = sum(os.path.getsize(f"{work}/{name}") for name in os.listdir(work) if name.startswith(size + ".")) / 1e6
    scheduled(os.SCHED_FIFO, 1)
    row["start_ms"] = percentile([run(first, **quiet)[0] for _ in range(15)], 0.5) * 1e3

    service = Service(ordsmed, memory)
    for query in queries[:20]:
        service.ask(query)
    before = service.cpu()
    times = [service.ask(query)[0] for query in queries]
    row["cpu_ms"] = (service.cpu() - before) / len(queries) * 1e3
    row.update({f"p{p}_ms": percentile(times, p / 100) * 1e3 for p in (50, 95, 99)})
    row["rss_mb"] = service.resident()
    # What of it is the pipe's and the measuring program's own share.
    echo = Lines(["cat"])
    row["pipe_ms"] = percentile([echo.exchange(query)[0] for query in queries], 0.5) * 1e3
    echo.close()
    scheduled(os.SCHED_OTHER, 0)

    brute = BruteForce([line.split("\t", 1)[0] for line in open(f"{data}/tm{size}.tsv", encoding="utf-8")])
    step = max(1, len(queries) // BRUTE_QUERIES[size])
    sample = queries[::step][: BRUTE_QUERIES[size]]
    equal = spent = 0
    before = service.cpu()
    for query in sample:
        matches = service.ask(query)[1]
        start = time.process_time()
        best = brute.best(query)
        spent += time.process_time() - start
        found = Levenshtein.normalized_similarity(brute.encode(query), brute.encode(matches[0]["source"])) if matches else None
        equal += found == best
    row["recall"] = equal / len(sample)
    row["brute_ms"] = spent / len(sample) * 1e3
    row["ratio"] = row["brute_ms"] / row["cpu_ms"]
    service.close()
    return row


def main():
    ordsmed, data, queries = sys.argv[1:4]
    queries = [line for line in open(queries, encoding="utf-8").read().split("\n") if line.strip()]
    kept = os.environ.get("MEMORY_WORK")
    work = kept or tempfile.mkdtemp(prefix="ordsmed-bench-")
    rows = []
    print(f"{len(queries)} queries, threshold {THRESHOLD}, {LIMIT} answers; rapidfuzz takes turns on a sample of them")
    columns = ["units", "import_s", "import_mb", "disk_mb", "start_ms", "p50_ms", "p95_ms", "p99_ms", "pipe_ms", "cpu_ms", "rss_mb",
               "recall", "brute_ms", "ratio"]
    print("  ".join(f"{name:>9}" for name in columns))
    try:
        for size in sys.argv[4:] or SIZES:
            row = measure(ordsmed, data, queries, size, work)
            rows.append(row)
            print("  ".join(f"{row[name]:9.3f}" if isinstance(row[name], float) else f"{row[name]:9}" for name in columns), flush=True)
    finally:
        if not kept:
            shutil.rmtree(work)
    if len(rows) > 1:
        plot(rows, os.path.join(os.path.dirname(__file__), "../docs/memory-growth.svg"))


if __name__ == "__main__":
    main()
