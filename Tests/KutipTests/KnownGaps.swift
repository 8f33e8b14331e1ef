extension KnownGaps {
  /// Keys by file, parted by “|”; written by LexiconExampleTests.
  static let lists: [String: String] = [
    "reporting-verbs": """
    anjur | ceramah | dasar | keluh | khotbah | klaim | kuak | nasihat | pantun | rayu | rekomendasi
    riwayat | sampai | sapa | saran | sayang | singkat | ungkit
    """,
    "agencies": """
    Interpressnews | Time
    """,
    "roles": """
    ahli gizi | biksu | camat | corporate secretary | danlanud | direktur utama | executive general manager
    finalis | kapten kapal | kasat resnarkoba | kepala badan | kepala divisi | kepala suku | kepala unit
    ketua Bawaslu | ketua DPD | ketua paguyuban | ketua pengurus | komandan korem | konjen | konsul
    konsul jenderal | mahasiswa | menteri pariwisata | nakhoda | operation manager | pangkogabwilhan | pembalap
    pembawa acara | pendeta | pengunjung | petugas | pimpinan cabang | pimpinan pondok pesantren | presdir
    president | senior director | team principal | wakil tetap | wali nagari | wamendiktisaintek
    """,
    "ranks": """
    Brigjen Pol. | Irjen Pol. | Jenderal Pol. | Jenderal Purnawirawan | Kapten | Kapten Cpm. | Kapten Inf.
    Kolonel Cpm. | Kolonel Inf. | Kombes Pol. | Komisaris | Komisaris Polisi | Komjen Pol. | Letda Cpm.
    Letda Inf. | Letkol Cpm. | Letkol Inf. | Lettu Cpm. | Lettu Inf. | Mayor Cpm. | Mayor Inf. | Sersan
    """,
    "honorifics": """
    bapak | biksu | captain | dato' | dato' sri | ibu | rama | saudara | teungku | uni
    """,
    "degrees": """
    Assoc. Prof. | Asst. Prof. | B.Sc | Dr. h.c. | M.Kesos | MHum | Profesor
    """,
    "pronouns": """
    beliau | dia | dirinya | ia | keduanya | keempatnya | kelimanya | ketiganya | mereka | semuanya | si dia
    yang bersangkutan
    """,
    "groups": """
    pemerintahan
    """,
    "organizations": """
    bidang | CV | CV. | himpunan | klenteng | klinik | nagari | pasar | sanggar | TK
    """,
    "documents": """
    autobiografi | kanal resmi | keterangan foto | memoar | naskah | pernyataan resmi | pidato kenegaraan
    pleidoi | replik | rilis pers
    """,
    "media-nouns": """
    fanpage | majalah | sejumlah media
    """,
    "boilerplate": """
    advertisement. scroll | akses berita | all rights reserved | anda harus install aplikasi
    artikel ini ditulis oleh | caranya klik link | dilarang keras mengambil konten | email protected | gtx-trans
    hak cipta dilindungi | kamu bisa menjadi member | klik di sini | klik disini | mari bergabung di grup
    nyaman tanpa iklan | pastikan kamu sudah install | pilih saluran andalanmu | tanpa iklan dengan berlangganan
    """,
  ]
}
