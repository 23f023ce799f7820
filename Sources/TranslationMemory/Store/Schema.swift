internal import GRDB

/// The tables of a memory, by version. A migration that has been released is never changed; the next one mends it.
///
/// * `unit` holds a row a translation unit, `variant` a row a text. A text's number is its unit's times
///   `Schema.variantsPerUnit` plus its place in the unit, so that a unit's texts lie side by side without an index.
/// * `words` finds the texts that hold a word (FTS5). It keeps no copy of the text and no positions: which of the texts
///   holds the phrase is decided on the text itself. Å, ø and ä are letters of their own.
/// * `setting` holds what is true of the whole memory; `change` which units changed last, by the memory's stamp.
enum Schema {
  /// “Ords”: SQLite's own mark of whose file this is.
  static let applicationID = 0x4F72_6473
  /// The most texts a unit can have.
  static let variantsPerUnit: Int64 = 1024

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 units, variants, words") { db in
      try db.execute(
        sql: """
          PRAGMA application_id = \(applicationID);
          CREATE TABLE unit (
            id INTEGER PRIMARY KEY,
            external_id TEXT,
            source_language TEXT,
            created_at INTEGER,
            created_by TEXT,
            changed_at INTEGER,
            changed_by TEXT,
            usage_count INTEGER,
            used_at INTEGER,
            previous INTEGER,
            next INTEGER,
            details TEXT,
            source_hash INTEGER NOT NULL
          );
          CREATE TABLE variant (
            id INTEGER PRIMARY KEY,
            language TEXT NOT NULL,
            text TEXT NOT NULL,
            codes TEXT,
            details TEXT
          );
          CREATE VIRTUAL TABLE words USING fts5(
            text, content = 'variant', content_rowid = 'id', detail = none, columnsize = 0,
            tokenize = 'unicode61 remove_diacritics 0'
          );
          CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
          CREATE TABLE change (stamp INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL);
          INSERT INTO setting VALUES ('stamp', '0'), ('identity', lower(hex(randomblob(16)))), ('log-start', '0');
          """)
      try db.execute(sql: createSourceIndex)
    }
    return migrator
  }

  static let createSourceIndex = "CREATE INDEX unit_by_source ON unit (source_hash)"
  static let dropSourceIndex = "DROP INDEX unit_by_source"
}
