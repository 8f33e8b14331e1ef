extension KnownGaps {
  /// Keys by file, parted by “|”; written by LexiconExampleTests.
  static let lists: [String: String] = [
    "reporting-verbs": """
    ajak | alasan | anjur | argumen | argumentasi | asumsi | beber | berita | bujuk | cecar | ceramah | curiga
    dakwa | dasar | dedah | desak | dorong | estimasi | imbau | informasi | instruksi | keluh | khotbah | klaim
    kritik | kuak | menurut | minta | mohon | nasihat | nilai | pantun | pendapat | perintah | prediksi
    presentasi | ragu | ramal | rayu | rekomendasi | riwayat | sampai | sangsi | sapa | saran | sayang | singkat
    suruh | tantang | titah | ujar | ungkit
    """,
    "agencies": """
    ABI | AKP | AMNA | Analisa | Antara | APAnews | Armenpress | AS | AVN | Bernama | Bernas | Billboard
    Bloomberg | BNS | Bobo | China News Service | Dream | EFE | Elle | ENA | Famous | Fars | FENA | Getty Images
    Grid.id | Hai | HRANA | Interpressnews | IPS | Joglosemar | JPNN | Kabar | Khovar | Kicker | Kyodo
    Lankapuvath | MAP | Mercusuar | Metro | MINA | Myanmar News Agency | Narasi | Nature | NOS | Nova | NTB
    Nusantara | Ole | PBS | People | QNA | Quds News Network | Ritzau | RMOL | RMOLJateng | RMOLSumsel | RSS
    Safa | SANA | Shehab | Sina | SNN | SPA | Surya | Tempo | Time | Tirto.id | TNA | Télam | UPI | UzA
    Variety | Vice | Wawasan | Wired | ČTK
    """,
    "roles": """
    ahli | ahli gizi | aktivis | aktor | analis | analis senior | anggota | area manager | arsitek
    bendesa adat | biksu | bintara pembina desa | branch manager | budayawan | buruh | camat | chairman
    chairwoman | chief investment officer | co-CEO | corporate secretary | creative director | dan Pomdam
    danlanud | danpos | danrem | deputi gubernur | director | direktur jenderal | direktur operasi
    direktur teknik | direktur utama | dirkrimsus | drummer | dukuh | ekonom | executive general manager
    finalis | founder | gitaris | guru | hakim | head of research | ilmuwan | imam besar
    inspektur jenderal kementerian | jaksa | jaksa penuntut umum | jampidsus | jemaah | juru kunci | kades
    kadin | kadus | kalapas | kapendam | kapenrem | kapten kapal | karutan | karyawan | kasat resnarkoba
    kasdam | kasdim | kasrem | keluarga korban | kepala adat | kepala badan | kepala desa | kepala divisi
    kepala kampung | kepala kepolisian sektor | kepala lembaga | kepala pusat | kepala staf | kepala suku
    kepala unit | kerabat | ketua adat | ketua Bawaslu | ketua DPD | ketua kelompok tani | ketua paguyuban
    ketua panitia | ketua pengurus | ketua yayasan | khatib | klian banjar | komandan korem | konjen | konsul
    konsul jenderal | konsumen | korban | kuasa hukum | lurah | mahasiswa | managing director | manajer tim
    marbot | mendikbudristek | menko PMK | menteri pariwisata | nakhoda | nasabah | nelayan | operation manager
    orang tua | owner | pakar | pakar keamanan siber | panewu | pangdam | panglima | panglima kodam | pedagang
    pegiat | pekerja | pelaku | pelaku usaha | pelanggan | pelapor | pemangku | pembalap | pembawa acara
    pemeran | pendeta | pendiri | penduduk | peneliti | pengacara | pengamat | pengasuh
    pengasuh pondok pesantren | pengelola | pengemudi | pengungsi | pengunjung | pengusaha | penonton
    penumpang | penyidik | perawat | perbekel | pesepak bola | petani | petugas | pimpinan cabang
    pimpinan pondok pesantren | plh. | presdir | president | produser | produser eksekutif | project manager
    race director | raja | relawan | santri | sastrawan | sekcam | sekdes | sekretaris desa | senior director
    senior manager | sheriff | sopir | suporter | sutradara | takmir | team principal | terdakwa | tersangka
    tetangga | tim kuasa hukum | tokoh adat | tokoh agama | tokoh masyarakat | tokoh pemuda | vokalis | wakil
    wakil direktur utama | wakil kepala | wakil tetap | wali murid | wali nagari | wamendiktisaintek
    wamenperin | wamensos | warga | warga sekitar | warga setempat | wartawan
    """,
    "ranks": """
    Abripda | Abriptu | Ajun Brigadir Polisi | Ajun Inspektur Polisi Dua | Bharada | Bharaka | Bhayangkara Dua
    Bhayangkara Kepala | Bhayangkara Satu | Brigadir | Brigadir Dua | Brigadir Kepala | Brigadir Pol
    Brigadir Polisi | Brigadir Polisi Dua | Brigadir Polisi Kepala | Brigadir Polisi Satu | Brigjen Pol.
    Brigpol | Bripda | Briptu | Iptu | Irjen Pol. | Jenderal Pol. | Jenderal Purnawirawan | Kapten | Kapten Cpm.
    Kapten Inf. | Kelasi Dua | Kelasi Kepala | Kelasi Satu | Kld | Kls | Kolonel Cpm. | Kolonel Inf.
    Kolonel Pnb | Kombes Pol. | Komisaris | Komisaris Polisi | Komjen Pol. | Kopda | Kopka | Kopral | Kopral Dua
    Kopral Kepala | Kopral Satu | Koptu | Laksdya | Letda Cpm. | Letda Inf. | Letkol Arh | Letkol Cpm.
    Letkol Inf. | Lettu Arm | Lettu Cpm. | Lettu Inf. | Mayor Cpm. | Mayor Inf. | Prada | Prajurit Dua
    Prajurit Kepala | Prajurit Satu | Pratu | Sersan | Sersan Dua
    """,
    "honorifics": """
    bapak | biksu | bli | bruder | captain | cokorda | dato' | dato' sri | ibu | ida pandita | ida pedanda
    jero mangku | jro | jro mangku | kak | mangku | pater | saudara | sayyid | tjokorda | uni
    """,
    "degrees": """
    Assoc. Prof. | Asst. Prof. | B.Sc | DEA | dr | dr. | Dr. h.c. | drg. | M.Kesos | MHum | MPsi | MS | Ners.
    Ns. | Prof. | Prof. dr. | Prof. Dr. Ir. | Profesor | S.Bns. | S.STP. | S.T.Han.
    """,
    "pronouns": """
    beliau | dia | dirinya | ia | keduanya | keempatnya | kelimanya | ketiganya | mereka | semuanya | si dia
    yang bersangkutan
    """,
    "groups": """
    tim pemadam | wartawan
    """,
    "organizations": """
    bidang | CV | CV. | desa | dusun | harian | himpunan | klenteng | klinik | nagari | pabrik | pasar | PT.
    sanggar | stasiun | taman nasional | TK
    """,
    "documents": """
    autobiografi | eksepsi | kanal resmi | keterangan foto | makalah | memoar | naskah | pernyataan pers
    pernyataan resmi | pidato kenegaraan | pleidoi | replik | rilis | rilis pers | surat dakwaan | surat edaran
    surel
    """,
    "media-nouns": """
    agensi berita | akun | akun facebook | akun instagram | akun media sosial | akun pribadi | akun resmi
    akun threads | akun tiktok | akun truth social | akun twitter | akun x | akun youtube | fanpage
    harian olahraga | jurnal | kanal telegram | kantor berita negara | majalah | saluran telegram
    sejumlah media | stasiun penyiaran
    """,
    "boilerplate": """
    advertisement. scroll | akses berita | all rights reserved | anda harus install aplikasi
    artikel ini ditulis oleh | caranya klik link | dilarang keras mengambil konten | email protected | gtx-trans
    hak cipta dilindungi | kamu bisa menjadi member | klik di sini | klik disini | lihat foto
    mari bergabung di grup | nyaman tanpa iklan | pastikan kamu sudah install | pilih saluran andalanmu
    scroll to continue | scroll to resume | scroll untuk melanjutkan | tanpa iklan dengan berlangganan
    """,
  ]
}
