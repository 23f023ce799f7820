internal import Bitext
internal import TextKit

/// The units of one source, in the few numbers by which another is held against them.
///
/// A memory may have thousands of translations of one short text. Reading all of them for each that comes would take time
/// with their square; here those that matter are found by hash, and only they are read. What is looked through one by one are
/// units with the same texts in different places of documents, and rivals that are taken out. Hashes are those of this
/// process.
struct SourceGroup {
  /// From how many units on a group is worth its making.
  static let threshold = 8

  private struct Member {
    var texts: Int
    var languages: Int
    var whole: Int
    var changed: Int64
    var context: UnitContext

    init(_ unit: TranslationUnit) {
      (texts, languages) = (unit.textsHash, unit.languagesHash)
      var copy = unit
      copy.id = nil
      whole = copy.hashValue
      changed = unit.record.lastChange?.seconds ?? .min
      context = unit.context
    }
  }

  private struct Age: Comparable {
    var changed: Int64
    var id: Int64

    /// Of units of one age the first comes last, as if it were the newest.
    static func < (one: Age, other: Age) -> Bool { (one.changed, other.id) < (other.changed, one.id) }
  }

  private var members: [Int64: Member] = [:]
  /// Numbers of units, ascending.
  private var byTexts: [Int: [Int64]] = [:]
  private var byLanguages: [Int: [Int64]] = [:]
  /// The oldest first.
  private var byAge: [Int: [Age]] = [:]
  /// How many of those in the same languages were given out, one after the other.
  private var givenOut: [Int: Int] = [:]

  init(_ units: [TranslationUnit] = []) {
    for unit in units { unit.id.map { insert(unit, $0) } }
  }

  mutating func insert(_ unit: TranslationUnit, _ id: Int64) {
    let member = Member(unit)
    members[id] = member
    byTexts[member.texts, default: []].insertSorted(id)
    byLanguages[member.languages, default: []].insertSorted(id)
    byAge[member.languages, default: []].insertSorted(Age(changed: member.changed, id: id))
  }

  mutating func remove(_ id: Int64) {
    guard let member = members.removeValue(forKey: id) else { return }
    byTexts[member.texts]?.removeSorted(id)
    byLanguages[member.languages]?.removeSorted(id)
    byAge[member.languages]?.removeSorted(Age(changed: member.changed, id: id))
  }

  /// The units without which nothing can be decided of a unit that comes (`DuplicateDecision`), by number.
  func candidates(for unit: TranslationUnit, _ rule: DuplicateRule) -> [Int64] {
    let own = Member(unit)
    let same = byTexts[own.texts] ?? []
    if rule == .keepBoth { return same.first { members[$0]?.whole == own.whole }.map { [$0] } ?? [] }
    let twin = same.first { members[$0].map { !own.context.contradicts($0.context) } ?? false }
    let found = twin.map { [$0] } ?? []
    if rule == .merge { return found }
    // Where one of them stands against the unit that comes, the others stay as they are.
    guard let newest = byAge[own.languages]?.last(where: { members[$0.id]?.texts != own.texts }) else { return found }
    let isBeaten = max(own.changed, twinChange(found)) < newest.changed
    if rule == .keepExisting || rule == .keepNewest && isBeaten { return (found + [newest.id]).sorted() }
    let rivals = (byLanguages[own.languages] ?? []).filter { members[$0]?.texts != own.texts }
    return (found + rivals).sorted()
  }

  private func twinChange(_ twin: [Int64]) -> Int64 { twin.first.flatMap { members[$0]?.changed } ?? .min }

  /// The first unit with the same texts.
  func same(as unit: TranslationUnit) -> Int64? { byTexts[unit.textsHash]?.first }

  /// The next of the units in the same languages, ascending; each is given out once. O(1).
  mutating func next(like unit: TranslationUnit) -> Int64? {
    let languages = unit.languagesHash
    let place = givenOut[languages, default: 0]
    guard let ids = byLanguages[languages], place < ids.count else { return nil }
    givenOut[languages] = place + 1
    return ids[place]
  }
}

extension TranslationUnit {
  /// A hash of the texts with their languages, in whatever order they stand, and of the language translated from.
  fileprivate var textsHash: Int {
    variants.reduce(sourceHashes) { hash, variant in
      var hasher = Hasher()
      hasher.combine(variant.language)
      hasher.combine(variant.text)
      return hash &+ hasher.finalize()
    }
  }

  fileprivate var languagesHash: Int { variants.reduce(sourceHashes) { $0 &+ $1.language.hashValue } }

  /// A group may hold one text in two languages, such as “OK”: units that translate from different ones are no rivals.
  private var sourceHashes: Int { variants.count &+ (source?.language.hashValue ?? 0) &* 31 }
}

extension Array where Element: Comparable {
  /// The place of an element, or the one it would have. O(log n).
  private func place(of element: Element) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < element { low = middle + 1 } else { high = middle }
    }
    return low
  }

  fileprivate mutating func insertSorted(_ element: Element) { insert(element, at: place(of: element)) }

  fileprivate mutating func removeSorted(_ element: Element) {
    let place = place(of: element)
    if place < count, self[place] == element { remove(at: place) }
  }
}
