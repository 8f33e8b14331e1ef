extension KnownGaps {
  /// Keys by file, parted by “|”; written by LexiconExampleTests.
  static let lists: [String: String] = [
    "reporting-verbs": """
    anjur | ceramah | dasar | keluh | khotbah | klaim | kuak | nasihat | pantun | rekomendasi | riwayat | saran
    ungkit
    """,
    "agencies": """
    Interpressnews | Time
    """,
    "roles": """
    kepala divisi | komandan korem
    """,
    "ranks": """
    Jenderal Purnawirawan | Sersan
    """,
    "honorifics": """
    captain | dato' | dato' sri | saudara | uni
    """,
    "groups": """
    pemerintahan
    """,
    "organizations": """
    bidang | CV | CV. | himpunan | klinik
    """,
    "documents": """
    autobiografi | kanal resmi | memoar | naskah | pernyataan resmi | pidato kenegaraan | pleidoi | replik
    rilis pers
    """,
    "media-nouns": """
    fanpage
    """,
    "boilerplate": """
    akses berita | all rights reserved | anda harus install aplikasi | artikel ini ditulis oleh
    caranya klik link | dilarang keras mengambil konten | email protected | gtx-trans | hak cipta dilindungi
    kamu bisa menjadi member | klik di sini | klik disini | mari bergabung di grup | nyaman tanpa iklan
    pastikan kamu sudah install | pilih saluran andalanmu | tanpa iklan dengan berlangganan
    """,
  ]
}
