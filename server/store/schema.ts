/**
 * The tables of the store, as steps from one version to the next. A step that has been released is never
 * changed again; a new version is a step at the end.
 */

/** In the file's header: says that it is Ordlyd's. "Ordl" in ASCII. */
export const APPLICATION_ID = 0x4f72646c;

/** What leads from version `i` to `i + 1`; what is derived from the texts is made anew after the last. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE collections (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
  ) STRICT;

  CREATE TABLE articles (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    collection TEXT NOT NULL REFERENCES collections (id) ON UPDATE CASCADE ON DELETE CASCADE,
    source TEXT,
    added TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    -- JSON, as in core/types.ts; lists want the head without the paragraphs
    head TEXT NOT NULL,
    paragraphs TEXT NOT NULL
  ) STRICT;
  CREATE INDEX articles_by_collection ON articles (collection, position);
  CREATE INDEX articles_by_text ON articles (text_hash);

  CREATE TABLE operations (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    -- JSON, as in core/review/operation.ts
    operation TEXT NOT NULL
  ) STRICT;

  -- A cache: may be emptied at any time.
  CREATE TABLE vectors (
    model TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    -- float32, little endian
    vector BLOB NOT NULL,
    PRIMARY KEY (model, text_hash)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- 32 numbers, little endian, by which articles of nearly the same text meet; derived
  ALTER TABLE articles ADD COLUMN bands BLOB;
  `,
  `
  -- An index alone, of folded words (core/search/words.ts) by the article's position; derived
  CREATE VIRTUAL TABLE article_words USING fts5 (
    words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
  );
  CREATE TRIGGER words_go_with_article AFTER DELETE ON articles BEGIN
    DELETE FROM article_words WHERE rowid = old.position;
  END;
  `,
];

export const SCHEMA_VERSION = MIGRATIONS.length;
