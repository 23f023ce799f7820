"""Import, export and concordance of a memory of TMX, beside the parser alone and SQLite alone.

    python3 Benchmarks/memory_store.py ORDSMED TMX

Prints user and system seconds of CPU, peak memory and sizes; for the concordance the time from writing a phrase to the
last line of its answer would need a protocol, so it is the CPU of a whole process, start included. `xmllint --sax` reads the
same file and does nothing else: what comes after is the memory's share.
"""

import os, random, re, subprocess, sys, tempfile

random.seed(7)


def run(command):
    """CPU seconds, peak memory in MB."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"failed: {' '.join(command)}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def phrases(path, count):
    """Runs of one to four words out of the file's English texts."""
    texts = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            for text in re.findall(r'xml:lang="en"><seg>([^<&]+)</seg>', line):
                if random.random() < 0.01 and len(text.split()) > 4:
                    texts.append(text.split())
    found = []
    for words in random.sample(texts, min(count, len(texts))):
        length = random.randint(1, 4)
        start = random.randrange(len(words) - length + 1)
        found.append(" ".join(words[start:start + length]))
    return found


def main(ordsmed, tmx):
    with tempfile.TemporaryDirectory() as folder:
        memory, out = f"{folder}/a.tm", f"{folder}/a.tmx"
        floor, _ = run(["xmllint", "--sax", "--noout", tmx])
        cpu, peak = run([ordsmed, "memory", "import", tmx, "-m", memory, "-q"])
        print(f"xmllint --sax  {floor:6.1f} s CPU")
        print(f"import         {cpu:6.1f} s CPU  {peak:5.0f} MB peak  {os.path.getsize(memory) / 1e6:5.0f} MB on disk")
        cpu, peak = run([ordsmed, "memory", "export", "-m", memory, "-o", out, "-q"])
        print(f"export         {cpu:6.1f} s CPU  {peak:5.0f} MB peak")
        times = sorted(run([ordsmed, "memory", "concordance", "-m", memory, "-q", "--", phrase])[0] * 1000
                       for phrase in phrases(tmx, 200))
        print("concordance    " + "  ".join(
            f"p{int(share * 100)} {times[min(len(times) - 1, int(share * len(times)))]:.0f} ms" for share in (0.5, 0.95, 0.99))
            + " CPU, process start included")


main(*sys.argv[1:3])
