import Testing

@testable import Kutip

@Suite("The forms of a root")
struct MorphologyTests {
  @Test(
    "the active form",
    arguments: [
      ("kata", "mengata"), ("kritik", "mengkritik"), ("klaim", "mengklaim"), ("khotbah", "mengkhotbah"),
      ("sebut", "menyebut"),
      ("sangkal", "menyangkal"), ("spekulasi", "menspekulasi"), ("syukur", "mensyukur"), ("tulis", "menulis"),
      ("tegas", "menegas"),
      ("transkrip", "mentranskrip"), ("papar", "memapar"), ("prediksi", "memprediksi"), ("protes", "memprotes"),
      ("peringat", "memeringat"),
      ("bantah", "membantah"), ("beri", "memberi"), ("fitnah", "memfitnah"), ("vonis", "memvonis"), ("cuit", "mencuit"),
      ("duga", "menduga"),
      ("jawab", "menjawab"), ("ziarah", "menziarah"), ("lapor", "melapor"), ("minta", "meminta"), ("nilai", "menilai"),
      ("ramal", "meramal"),
      ("warta", "mewarta"), ("yakin", "meyakin"), ("ngotot", "mengotot"), ("nyata", "menyata"),
      ("ungkap", "mengungkap"), ("aku", "mengaku"),
      ("ingat", "mengingat"), ("ejek", "mengejek"), ("olok", "mengolok"), ("gugat", "menggugat"),
      ("harap", "mengharap"), ("x", "mengx"),
      ("", ""),
    ])
  func active(root: String, form: String) {
    #expect(Morphology.active(root) == form)
  }

  @Test(
    "the form with ber-",
    arguments: [("kata", "berkata"), ("ujar", "berujar"), ("janji", "berjanji"), ("runding", "berunding")])
  func ber(root: String, form: String) {
    #expect(Morphology.ber(root) == form)
  }

  @Test(
    "the cells of a verb's forms",
    arguments: [
      ("kata", "bare", "kata"), ("kata", "nya", "katanya"), ("kata", "men-kan", "mengatakan"),
      ("kata", "di-kan", "dikatakan"),
      ("kata", "ber", "berkata"), ("sebut", "men", "menyebut"), ("sebut", "di", "disebut"), ("akui", "di", "diakui"),
      ("aku", "men-i", "mengakui"),
      ("aku", "di-i", "diakui"), ("janji", "ber", "berjanji"), ("papar", "men-kan", "memaparkan"),
      ("lapor", "noun:laporan", "laporan"),
      ("turut", "according:menurut", "menurut"), ("angkat bicara", "word:angkat_bicara", "angkat bicara"),
      ("klaim", "men:mengeklaim@that", "mengeklaim"), ("ajak", "bare@quote", "ajak"),
    ])
  func cells(root: String, cell: String, form: String) throws {
    #expect(try #require(VerbForm(Substring(cell), root: root)).text == form)
  }

  @Test(
    "a cell that cannot be read", arguments: ["mem", "bare@before", "noun", "according", "@that", "Men", "bare men"])
  func refused(cell: String) {
    #expect(VerbForm(Substring(cell), root: "kata") == nil)
  }

  @Test("a cell of signs alone is refused, and does not end the process")
  func signsAlone() async {
    await #expect(processExitsWith: .success) {
      for cell in ["@", ":", "@@", ""] where VerbForm(Substring(cell), root: "kata") != nil { fatalError(cell) }
    }
  }

  @Test("where a form reports")
  func uses() throws {
    func uses(_ cell: String) throws -> CueForm.Uses { try #require(VerbForm(Substring(cell), root: "kata")).uses }
    #expect(try uses("bare") == [.afterQuotation, .afterClause])
    #expect(try uses("bare@quote") == .afterQuotation)
    #expect(try uses("nya") == [.afterQuotation, .afterClause, .clitic])
    #expect(try uses("men-kan") == .active)
    #expect(try uses("men-kan@that") == [.active, .needsThat])
    #expect(try uses("di-kan") == .passive)
    #expect(try uses("noun:perkataan") == .noun)
    #expect(try uses("according:menurutnya") == [.accordingTo, .clitic])
  }

  @Test("the passive with its agent's clitic")
  func withAgent() throws {
    #expect(try #require(VerbForm("di-kan", root: "tambah")).withAgent == "ditambahkannya")
    #expect(try #require(VerbForm("men-kan", root: "tambah")).withAgent == nil)
  }

  @Test("the stem that a headline writes")
  func headlineStems() throws {
    #expect(try #require(VerbForm("men", root: "sebut")).headlineStem == "sebut")
    #expect(try #require(VerbForm("men-kan", root: "peringat")).headlineStem == "peringatkan")
    #expect(try #require(VerbForm("men-i", root: "aku")).headlineStem == "akui")
    #expect(try #require(VerbForm("men@that", root: "anggap")).headlineStem == "anggap")
    #expect(try #require(VerbForm("di", root: "sebut")).headlineStem == nil)
    #expect(try #require(VerbForm("men:mengeklaim", root: "klaim")).headlineStem == "klaim")
    #expect(try #require(VerbForm("word:mengeklaim", root: "klaim")).headlineStem == nil)
  }
}
