extension Schema {
  /// The tables, each after those that it refers to. Names are singular; offsets count code points of `article.text`, half-open.
  static let tables = names + statements + evidence

  private static let names = [
    // Agencies and outlets, cited or publishing. `key` tells which are the same, `joined_by` why: lexicon or name.
    """
    CREATE TABLE agency (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      kind TEXT,
      country TEXT,
      joined_by TEXT NOT NULL
    )
    """,
    // `key` is the article's own id, `hash` stands for all that it holds and all that was found in it.
    """
    CREATE TABLE article (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      hash TEXT NOT NULL,
      title TEXT,
      publisher TEXT,
      outlet_id INTEGER REFERENCES agency (id),
      author TEXT,
      published TEXT,
      url TEXT,
      text TEXT NOT NULL
    )
    """,
    "CREATE INDEX article_outlet ON article (outlet_id)",
    "CREATE INDEX article_published ON article (published)",
    // Who speaks, over all articles.
    """
    CREATE TABLE speaker (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      kind TEXT NOT NULL
    )
    """,
    // A speaker as articles name him, and why the name is his. Where the name alone does not tell who it is, it is that of one article.
    """
    CREATE TABLE speaker_name (
      id INTEGER PRIMARY KEY,
      speaker_id INTEGER NOT NULL REFERENCES speaker (id),
      article_id INTEGER REFERENCES article (id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      kind TEXT NOT NULL,
      joined_by TEXT NOT NULL
    )
    """,
    "CREATE UNIQUE INDEX speaker_name_name ON speaker_name (name, kind, ifnull(article_id, 0))",
    "CREATE INDEX speaker_name_speaker ON speaker_name (speaker_id)",
    "CREATE INDEX speaker_name_article ON speaker_name (article_id)",
  ]

  private static let statements = [
    """
    CREATE TABLE statement (
      id INTEGER PRIMARY KEY,
      article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      no INTEGER NOT NULL,
      utterance INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('direct', 'partial', 'indirect')),
      speaker_name_id INTEGER REFERENCES speaker_name (id),
      resolved_by TEXT,
      words TEXT NOT NULL,
      "start" INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      lemma TEXT,
      sense TEXT,
      date TEXT,
      rule TEXT NOT NULL,
      confidence REAL NOT NULL,
      UNIQUE (article_id, no)
    )
    """,
    "CREATE INDEX statement_speaker_name ON statement (speaker_name_id)",
  ]

  /// What a statement or an article rests on.
  private static let evidence = [
    """
    CREATE TABLE evidence (
      statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
      what TEXT NOT NULL CHECK (what IN ('cue', 'mention', 'role', 'addressee', 'date', 'sentence')),
      text TEXT NOT NULL,
      "start" INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      PRIMARY KEY (statement_id, what)
    ) WITHOUT ROWID
    """,
    // The chain that the words came through; place 1 is nearest to the utterance. Agencies cited beside each other share a link of it: see `ChainLinks`.
    // `name` is as the article writes it.
    """
    CREATE TABLE source (
      statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
      place INTEGER NOT NULL,
      link INTEGER NOT NULL,
      agency_id INTEGER NOT NULL REFERENCES agency (id),
      name TEXT NOT NULL,
      inherited INTEGER NOT NULL,
      mention TEXT NOT NULL,
      "start" INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      PRIMARY KEY (statement_id, place)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX source_agency ON source (agency_id)",
    """
    CREATE TABLE flag (
      statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
      flag TEXT NOT NULL,
      PRIMARY KEY (statement_id, flag)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX flag_flag ON flag (flag)",
    // The agencies and outlets that the article as a whole is credited to.
    """
    CREATE TABLE credit (
      article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      place INTEGER NOT NULL,
      agency_id INTEGER NOT NULL REFERENCES agency (id),
      name TEXT NOT NULL,
      mention TEXT NOT NULL,
      "start" INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      PRIMARY KEY (article_id, place)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX credit_agency ON credit (agency_id)",
    """
    CREATE TABLE warning (
      article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      place INTEGER NOT NULL,
      code TEXT NOT NULL,
      "start" INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      PRIMARY KEY (article_id, place)
    ) WITHOUT ROWID
    """,
  ]

  /// Full-text search over the words of statements, whatever their case and diacritics. It holds no text of its own, and triggers keep it true.
  /// Datasette knows it by `content="statement"`, written just so.
  static let words = [
    """
    CREATE VIRTUAL TABLE statement_words USING fts5 (
      words, content="statement", content_rowid="id", tokenize="unicode61 remove_diacritics 2"
    )
    """,
    """
    CREATE TRIGGER statement_inserted AFTER INSERT ON statement BEGIN
      INSERT INTO statement_words (rowid, words) VALUES (new.id, new.words);
    END
    """,
    """
    CREATE TRIGGER statement_deleted AFTER DELETE ON statement BEGIN
      INSERT INTO statement_words (statement_words, rowid, words) VALUES ('delete', old.id, old.words);
    END
    """,
    """
    CREATE TRIGGER statement_updated AFTER UPDATE OF words ON statement BEGIN
      INSERT INTO statement_words (statement_words, rowid, words) VALUES ('delete', old.id, old.words);
      INSERT INTO statement_words (rowid, words) VALUES (new.id, new.words);
    END
    """,
  ]
}
