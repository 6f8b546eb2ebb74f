-- Court acts: canonical JSON, and beside it the columns that are counted or asked for. A removed act keeps its identity alone.
-- The content stands last: SQLite reads the columns before it without touching its pages.
CREATE TABLE acts (
    id           TEXT PRIMARY KEY,
    sequence     INTEGER NOT NULL REFERENCES changes (sequence),
    removed      INTEGER NOT NULL,
    content_hash TEXT,
    region       TEXT NOT NULL,
    court        TEXT NOT NULL,
    day          TEXT,
    year         INTEGER,
    language     TEXT NOT NULL,
    kind         TEXT NOT NULL,
    synthetic    INTEGER NOT NULL,
    content      BLOB,
    CHECK ((removed = 1) = (content IS NULL))
) STRICT;
CREATE INDEX acts_coverage ON acts (removed, region, court, year, language, kind, synthetic);
