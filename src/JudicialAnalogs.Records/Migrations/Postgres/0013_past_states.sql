-- What an earlier state of acts and norms is made again from, how each state of a search index came about, and calibrations that answered.
-- A content that was replaced stands for the changes from its own up to the one before the next.
CREATE TABLE act_versions (
    act_id      TEXT COLLATE "C" NOT NULL REFERENCES acts (id),
    sequence    BIGINT NOT NULL,
    replaced_by BIGINT NOT NULL,
    content     BYTEA NOT NULL,
    PRIMARY KEY (act_id, sequence)
);

CREATE TABLE norm_versions (
    id            TEXT COLLATE "C" NOT NULL REFERENCES norms (id),
    sequence      BIGINT NOT NULL,
    replaced_by   BIGINT NOT NULL,
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
    source_hash   TEXT COLLATE "C" NOT NULL,
    excluded      BIGINT NOT NULL,
    amendments    TEXT COLLATE "C",
    PRIMARY KEY (id, sequence)
);

CREATE TABLE index_steps (
    number   BIGINT PRIMARY KEY,
    version  TEXT COLLATE "C" NOT NULL UNIQUE,
    parent   TEXT COLLATE "C",
    kind     BIGINT NOT NULL,
    after    BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    weights  TEXT COLLATE "C" NOT NULL
);

CREATE TABLE kept_calibrations (
    version TEXT COLLATE "C" PRIMARY KEY,
    content BYTEA NOT NULL
);

ALTER TABLE draft_assessments ADD COLUMN origin BYTEA;
