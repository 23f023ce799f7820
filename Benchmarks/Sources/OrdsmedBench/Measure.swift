import Foundation

/// Runs two bodies in turn, so that a machine that slows down slows both.
func pair(
  rounds: Int, _ first: () throws -> Void, _ second: () throws -> Void
) rethrows -> (first: Double, second: Double, ratio: Double) {
  var times: [(Double, Double)] = []
  try first()
  try second()
  for _ in 0..<rounds { times.append((try seconds(first), try seconds(second))) }
  return (
    median(times.map(\.0)), median(times.map(\.1)), median(times.map { $0.0 / $0.1 })
  )
}

func seconds(_ body: () throws -> Void) rethrows -> Double {
  let start = ContinuousClock.now
  try body()
  let elapsed = (ContinuousClock.now - start).components
  return Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

/// Runs a program to its end with its output thrown away. Foundation's `Process` polls for the end, which takes longer
/// than the programs measured here do.
///
/// - Parameter statuses: The exit codes that are fine.
func run(_ path: String, _ arguments: [String], input: String = "/dev/null", statuses: [Int32] = [0]) throws {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
  for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
    posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
  }
  var words = ([path] + arguments).map { strdup($0) } + [nil]
  defer { words.forEach { free($0) } }
  var process: pid_t = 0
  var status = posix_spawn(&process, path, &actions, nil, &words, environ)
  if status == 0 { waitpid(process, &status, 0) }
  guard status & 0x7F == 0, statuses.contains(status >> 8) else {
    throw BenchmarkFailure(program: path, status: status)
  }
}

struct BenchmarkFailure: Error {
  var program: String
  var status: Int32
}

func row(_ name: String, _ seconds: Double, bytes: Int? = nil, _ remark: String = "") {
  let speed = bytes.map { String(format: "%6.0f MB/s", Double($0) / seconds / 1e6) } ?? "           "
  print(
    "  " + name.padding(toLength: 46, withPad: " ", startingAt: 0) + String(format: "%9.1f ms", seconds * 1e3)
      + "  \(speed)  \(remark)")
}
