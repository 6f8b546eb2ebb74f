-- What an earlier state of acts and norms is made again from, how each state of a search index came about, and calibrations that answered.
-- A content that was replaced stands for the changes from its own up to the one before the next.
CREATE TABLE act_versions (
    act_id      TEXT NOT NULL REFERENCES acts (id),
    sequence    INTEGER NOT NULL,
    replaced_by INTEGER NOT NULL,
    content     BLOB NOT NULL,
    PRIMARY KEY (act_id, sequence)
) STRICT;

CREATE TABLE norm_versions (
    id            TEXT NOT NULL REFERENCES norms (id),
    sequence      INTEGER NOT NULL,
    replaced_by   INTEGER NOT NULL,
    content_hash  TEXT NOT NULL,
    reference     TEXT NOT NULL,
    act           TEXT NOT NULL,
    article       TEXT,
    part          TEXT,
    point         TEXT,
    language      TEXT NOT NULL,
    title         TEXT NOT NULL,
    text          TEXT NOT NULL,
    in_force_from TEXT,
    in_force_to   TEXT,
    source        TEXT NOT NULL,
    source_hash   TEXT NOT NULL,
    excluded      INTEGER NOT NULL,
    amendments    TEXT,
    PRIMARY KEY (id, sequence)
) STRICT;

CREATE TABLE index_steps (
    number   INTEGER PRIMARY KEY,
    version  TEXT NOT NULL UNIQUE,
    parent   TEXT,
    kind     INTEGER NOT NULL,
    after    INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    weights  TEXT NOT NULL
) STRICT;

CREATE TABLE kept_calibrations (
    version TEXT PRIMARY KEY,
    content BLOB NOT NULL
) STRICT;

ALTER TABLE draft_assessments ADD COLUMN origin BLOB;
