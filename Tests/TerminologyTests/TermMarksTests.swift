import Bitext
import OrdsmedTestSupport
import Terminology
import Testing

/// Terms that begin or end with marks, which a text must have too.
@Suite struct TermMarksTests {
  private let table = """
    nb\ten
    C++\tC++
    C#\tC#
    100 %\t100 per cent
    A+\tA+
    .NET\t.NET
    § 3\tSection 3
    AT&T\tAT&T
    bl.a.\tinter alia
    (USA)\tUS
    +47\t+47
    """

  @Test(arguments: [
    "Skrevet i [[C++]], ikke i C, og i [[C#]].", "[[C++]]-kode og [[C#]]-folk", "C-en, C+ og C+++ er noe annet.",
    "[[100 %]], [[100\u{A0}%]], [[100\u{202F}%]] og [[100%]] av 100 prosent er 100.", "[[100 %]]-regelen",
    "Karakteren [[A+]] slår A, A++ og A+B.", "Det er [[.NET]] ([[.NET]]), ikke NET, ASP.NET eller .net.",
    "Etter [[§ 3]], ikke § 4 eller 3, i [[§\u{A0}3]].", "[[AT&T]] er ikke AT eller T.",
    "Her [[bl.a]]. og [[bl.a]], [[USA]] og [[USA]]).", "[[+47]] 22 22, ikke 47 eller 1+47.",
    "100\n% står på to linjer.",
  ])
  func marksMustBeThere(_ marked: String) throws { expectTerms(marked, try matcher(table)) }

  @Test func aTermWithMarksDoesNotHideOneWithout() throws {
    let matcher = try matcher("nb\ten\nC++\tC++\nC\tC\nKKR\tKKR")
    expectTerms("[[[[C]]++]] og [[C]].", matcher)
    #expect(matcher.hits(in: "C++ C").map(\.term) == ["C++", "C", "C"])
  }
}
