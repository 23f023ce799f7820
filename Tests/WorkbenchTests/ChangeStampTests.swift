import Bitext
import TextKit
import Testing
import Workbench

@Suite("Who changed a unit last")
struct ChangeStampTests {
  @Test("the one before is not named for a change of somebody unknown")
  func unknown() {
    var unit = TranslationUnit(
      sourceLanguage: .bokmål, variants: [.init(language: .bokmål, text: "Møtet er utsatt.")],
      record: UnitRecord(createdBy: "kari", changedAt: Timestamp(seconds: 1), changedBy: "ola"))
    ChangeStamp(user: nil, now: Timestamp(seconds: 2)).mark(&unit)
    #expect(unit.record == UnitRecord(createdBy: "kari", changedAt: Timestamp(seconds: 2)))
    ChangeStamp(user: "nils", now: Timestamp(seconds: 3)).mark(&unit)
    #expect(unit.record.changedBy == "nils")
  }
}
