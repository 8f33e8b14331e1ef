import Testing

@testable import Kutip

@Suite("Addressees")
struct AddresseeTests {
  @Test(
    "are those to whom the words were said",
    arguments: [
      ("“Kapal itu selamat,” kata Budi Santoso kepada wartawan.", "wartawan"),
      ("“Kapal itu selamat,” kata Budi Santoso kepada awak media di Ambon, Rabu.", "awak media"),
      ("“Kapal itu selamat,” kata Budi Santoso dalam keterangannya kepada wartawan, Rabu.", "wartawan"),
      ("“Kapal itu selamat,” kata Budi Santoso, kepada wartawan.", "wartawan"),
      ("“Kapal itu selamat,” kata Budi Santoso di hadapan para nelayan.", "para nelayan"),
      ("Budi Santoso mengatakan kepada wartawan bahwa kapal itu selamat.", "wartawan"),
    ])
  func addressees(text: String, expected: String) throws {
    #expect(try statement(of: text).addressee?.text == expected)
  }

  @Test(
    "are no outlets, which are sources, and no places",
    arguments: [
      "Budi Santoso mengatakan kepada Reuters bahwa kapal itu selamat.",
      "“Kapal itu selamat,” kata Budi Santoso kepada Kompas.com.",
      "“Kapal itu selamat,” kata Budi Santoso pada Rabu.",
    ])
  func none(text: String) throws {
    #expect(try statement(of: text).addressee == nil)
  }
}
