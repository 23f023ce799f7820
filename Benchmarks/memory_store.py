"""Import, export, concordance and confirming in a memory made of a TMX file, beside the parser alone.

    python3 Benchmarks/memory_store.py ORDSMED TMX

Prints wall time and CPU (user and system) in seconds, peak memory and sizes. `xmllint --sax` reads the same file and does
nothing else: what comes after is the memory's share. A concordance is a process of its own, start included. A confirm is
another program's: a table of one line is taken in while a service looks texts up, and what is timed is the service's next
answer, which has the new unit.
"""

import os, random, re, subprocess, sys, tempfile, time

from memory import Service, percentile

random.seed(7)
CONCORDANCES, CONFIRMS = 300, 50


def run(command):
    """Wall seconds, CPU seconds, peak memory in MB."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"failed: {' '.join(command)}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


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


def spread(times):
    return "  ".join(f"p{int(share * 100)} {percentile(times, share) * 1e3:.1f} ms" for share in (0.5, 0.95, 0.99))


def confirms(ordsmed, memory, folder):
    """The service's first answer after each confirm, and how long the confirming process took."""
    service, table = Service(ordsmed, memory), f"{folder}/one.tsv"
    answers, writers = [], []
    for number in range(CONFIRMS):
        text = f"Utvalg {number} la fram innstillingen om havvind i dag."
        service.ask(text)
        with open(table, "w", encoding="utf-8") as file:
            file.write(f"{text}\tCommittee {number} presented its report on offshore wind today.\n")
        writers.append(run([ordsmed, "memory", "import", table, "-m", memory, "-s", "en", "-t", "nb", "-q"])[0])
        seconds, matches = service.ask(text)
        if not matches or matches[0]["score"] != 100:
            sys.exit(f"not found after a confirm: {text}")
        answers.append(seconds)
    service.close()
    return answers, writers


def main(ordsmed, tmx):
    with tempfile.TemporaryDirectory() as folder:
        memory, out = f"{folder}/a.tm", f"{folder}/a.tmx"
        _, floor, _ = run(["xmllint", "--sax", "--noout", tmx])
        print(f"xmllint --sax          {floor:6.1f} s CPU")
        wall, cpu, peak = run([ordsmed, "memory", "import", tmx, "-m", memory, "-q"])
        size = sum(os.path.getsize(f"{folder}/{name}") for name in os.listdir(folder)) / 1e6
        print(f"import, index and all  {cpu:6.1f} s CPU  {wall:6.1f} s  {peak:5.0f} MB peak  {size:5.0f} MB on disk")
        wall, cpu, peak = run([ordsmed, "memory", "export", "-m", memory, "-o", out, "-q"])
        print(f"export                 {cpu:6.1f} s CPU  {wall:6.1f} s  {peak:5.0f} MB peak")
        runs = [run([ordsmed, "memory", "concordance", "-m", memory, "-q", "--", phrase])
                for phrase in phrases(tmx, CONCORDANCES)]
        print(f"concordance            {spread([wall for wall, _, _ in runs])}, CPU {spread([cpu for _, cpu, _ in runs])}")
        answers, writers = confirms(ordsmed, memory, folder)
        print(f"answer after a confirm {spread(answers)}; the confirming process {spread(writers)}")


if __name__ == "__main__":
    main(*sys.argv[1:3])
