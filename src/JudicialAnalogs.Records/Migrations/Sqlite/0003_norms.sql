-- Texts of norms, each told apart by reference, language, first day in force and source (together its id).
CREATE TABLE norms (
    id            TEXT PRIMARY KEY,
    sequence      INTEGER NOT NULL REFERENCES changes (sequence),
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
    source_hash   TEXT NOT NULL
) STRICT;
CREATE INDEX norms_reference ON norms (reference, language, in_force_from);
CREATE INDEX norms_act ON norms (act, language, sequence);
