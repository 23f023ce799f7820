internal import Bitext

/// The numbers of units by the hash of their source, for as long as the memory's own index of them is not made.
struct SourceKeys {
  private var first: [UInt64: Int64] = [:]
  private var others: [UInt64: [Int64]] = [:]

  /// The units of a hash, in the order they came.
  subscript(hash: UInt64) -> [Int64] {
    guard let id = first[hash] else { return [] }
    return [id] + (others[hash] ?? [])
  }

  mutating func add(_ id: Int64, _ hash: UInt64) {
    guard let earlier = first.updateValue(id, forKey: hash) else { return }
    first[hash] = earlier
    others[hash, default: []].append(id)
  }

  mutating func remove(_ id: Int64, _ hash: UInt64) {
    let left = self[hash].filter { $0 != id }
    first[hash] = left.first
    others[hash] = left.count > 1 ? Array(left.dropFirst()) : nil
  }
}

extension TranslationUnit {
  /// The hash of the source with its codes, by which duplicates are looked for.
  var sourceHash: UInt64 {
    guard let index = sourceIndex else { return 0 }
    var text = variants[index].text.text
    let hash = text.withUTF8 { TextHash.of($0) }
    guard var codes = variants[index].text.codeFields else { return hash }
    return codes.withUTF8 { TextHash.of($0, from: hash) }
  }
}
