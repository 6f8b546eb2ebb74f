-- Drafts as they stand, and their history: assessments, reasons, steps.
CREATE TABLE drafts (
    number       BIGINT PRIMARY KEY,
    id           TEXT COLLATE "C" NOT NULL UNIQUE,
    revision     BIGINT NOT NULL,
    state        BIGINT NOT NULL,
    reason_owed  BIGINT NOT NULL,
    author       TEXT COLLATE "C" NOT NULL,
    assessments  BIGINT NOT NULL,
    reasons      BIGINT NOT NULL,
    created_at   TEXT COLLATE "C" NOT NULL,
    changed_at   TEXT COLLATE "C" NOT NULL,
    finalized_at TEXT COLLATE "C"
);
CREATE INDEX drafts_author ON drafts (author, id);
CREATE INDEX drafts_state ON drafts (state, reason_owed, id);

CREATE TABLE draft_assessments (
    draft_id             TEXT COLLATE "C" NOT NULL REFERENCES drafts (id),
    number               BIGINT NOT NULL,
    draft                BYTEA NOT NULL,
    seen                 BYTEA NOT NULL,
    seen_hash            TEXT COLLATE "C" NOT NULL,
    index_version        TEXT COLLATE "C" NOT NULL,
    calibration_version  TEXT COLLATE "C" NOT NULL,
    law_version          TEXT COLLATE "C" NOT NULL,
    outside_law          BIGINT NOT NULL,
    far_from_practice    BIGINT NOT NULL,
    at                   TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (draft_id, number)
);

CREATE TABLE draft_reasons (
    draft_id          TEXT COLLATE "C" NOT NULL REFERENCES drafts (id),
    number            BIGINT NOT NULL,
    assessment_number BIGINT NOT NULL,
    category          BIGINT NOT NULL,
    text              TEXT COLLATE "C" NOT NULL,
    passage           TEXT COLLATE "C",
    author            TEXT COLLATE "C" NOT NULL,
    at                TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (draft_id, number),
    FOREIGN KEY (draft_id, assessment_number) REFERENCES draft_assessments (draft_id, number)
);

CREATE TABLE draft_events (
    draft_id    TEXT COLLATE "C" NOT NULL REFERENCES drafts (id),
    revision    BIGINT NOT NULL,
    step        BIGINT NOT NULL,
    state       BIGINT NOT NULL,
    reason_owed BIGINT NOT NULL,
    actor       TEXT COLLATE "C" NOT NULL,
    at          TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (draft_id, revision)
);
