-- Texts of norms, each told apart by reference, language, first day in force and source (together its id).
CREATE TABLE norms (
    id            TEXT COLLATE "C" PRIMARY KEY,
    sequence      BIGINT NOT NULL REFERENCES changes (sequence),
    content_hash  TEXT COLLATE "C" NOT NULL,
    reference     TEXT COLLATE "C" NOT NULL,
    act           TEXT COLLATE "C" NOT NULL,
    article       TEXT COLLATE "C",
    part          TEXT COLLATE "C",
    point         TEXT COLLATE "C",
    language      TEXT COLLATE "C" NOT NULL,
    title         TEXT COLLATE "C" NOT NULL,
    text          TEXT COLLATE "C" NOT NULL,
    in_force_from TEXT COLLATE "C",
    in_force_to   TEXT COLLATE "C",
    source        TEXT COLLATE "C" NOT NULL,
    source_hash   TEXT COLLATE "C" NOT NULL
);
CREATE INDEX norms_reference ON norms (reference, language, in_force_from);
CREATE INDEX norms_act ON norms (act, language, sequence);
