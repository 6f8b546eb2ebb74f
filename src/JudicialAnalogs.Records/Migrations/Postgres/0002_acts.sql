-- Court acts: canonical JSON, and beside it the columns that are counted or asked for. A removed act keeps its identity alone.
CREATE TABLE acts (
    id           TEXT COLLATE "C" PRIMARY KEY,
    sequence     BIGINT NOT NULL REFERENCES changes (sequence),
    removed      BIGINT NOT NULL,
    content_hash TEXT COLLATE "C",
    region       TEXT COLLATE "C" NOT NULL,
    court        TEXT COLLATE "C" NOT NULL,
    day          TEXT COLLATE "C",
    year         BIGINT,
    language     TEXT COLLATE "C" NOT NULL,
    kind         TEXT COLLATE "C" NOT NULL,
    synthetic    BIGINT NOT NULL,
    content      BYTEA,
    CHECK ((removed = 1) = (content IS NULL))
);
CREATE INDEX acts_coverage ON acts (removed, region, court, year, language, kind, synthetic);
