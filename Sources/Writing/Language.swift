import Kutip

/// The language of what people read: tables on the terminal, workbooks and reports. What programs read stays English.
public enum Language: String, Sendable, CaseIterable {
  case id, en
}

/// A text in both languages.
struct Bilingual: Sendable {
  let id: String
  let en: String

  init(_ id: String, _ en: String) {
    self.id = id
    self.en = en
  }

  subscript(language: Language) -> String {
    switch language {
    case .id: id
    case .en: en
    }
  }
}

/// What several forms say alike.
extension Bilingual {
  static let noStatements = Bilingual("Tidak ada ujaran.", "No statements.")
  static let agency = Bilingual("Kantor berita atau media", "Agency or outlet")
}

extension Statement.Kind {
  var name: Bilingual {
    switch self {
    case .direct: Bilingual("langsung", "direct")
    case .partial: Bilingual("sebagian", "partial")
    case .indirect: Bilingual("tak langsung", "indirect")
    case .none: Bilingual("bukan ujaran", "none")
    }
  }
}

extension Source.Kind {
  var name: Bilingual {
    switch self {
    case .agency: Bilingual("kantor berita", "agency")
    case .broadcaster: Bilingual("penyiar", "broadcaster")
    case .newspaper: Bilingual("koran", "newspaper")
    case .portal: Bilingual("portal", "portal")
    case .platform: Bilingual("platform", "platform")
    case .account: Bilingual("akun", "account")
    case .document: Bilingual("dokumen", "document")
    }
  }
}

extension Speaker.Kind {
  var name: Bilingual {
    switch self {
    case .person: Bilingual("orang", "person")
    case .group: Bilingual("kelompok", "group")
    case .organization: Bilingual("lembaga", "organization")
    case .agency: Source.Kind.agency.name
    case .document: Source.Kind.document.name
    case .account: Source.Kind.account.name
    case .anonymous: Bilingual("tanpa nama", "anonymous")
    }
  }
}

extension Flag {
  /// What the flag warns of.
  var meaning: Bilingual {
    switch self {
    case .repairedOpen:
      Bilingual(
        "tanda kutip pembuka hilang; batasnya diambil dari atribusi",
        "the opening mark is missing; the attribution bounds the words")
    case .repairedClose:
      Bilingual(
        "tanda kutip penutup hilang; batasnya diambil dari atribusi atau paragraf",
        "the closing mark is missing; the attribution or the paragraph bounds the words")
    case .ambiguousSpeaker: Bilingual("lebih dari satu orang mungkin dimaksud", "more than one person could be meant")
    case .anonymousSource: Bilingual("pembicara tidak disebut namanya", "the speaker is not named")
    case .secondhand:
      Bilingual(
        "kata-kata itu sampai melalui kantor berita atau media lain", "the words came through an agency or outlet")
    case .dateConflict:
      Bilingual("nama hari tidak cocok dengan tanggalnya", "the weekday given contradicts the date given")
    }
  }
}
