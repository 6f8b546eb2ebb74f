-- Drafts as they stand, and their history: assessments, reasons, steps.
CREATE TABLE drafts (
    number       INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    revision     INTEGER NOT NULL,
    state        INTEGER NOT NULL,
    reason_owed  INTEGER NOT NULL,
    author       TEXT NOT NULL,
    assessments  INTEGER NOT NULL,
    reasons      INTEGER NOT NULL,
    created_at   TEXT NOT NULL,
    changed_at   TEXT NOT NULL,
    finalized_at TEXT
) STRICT;
CREATE INDEX drafts_author ON drafts (author, id);
CREATE INDEX drafts_state ON drafts (state, reason_owed, id);

CREATE TABLE draft_assessments (
    draft_id             TEXT NOT NULL REFERENCES drafts (id),
    number               INTEGER NOT NULL,
    draft                BLOB NOT NULL,
    seen                 BLOB NOT NULL,
    seen_hash            TEXT NOT NULL,
    index_version        TEXT NOT NULL,
    calibration_version  TEXT NOT NULL,
    law_version          TEXT NOT NULL,
    outside_law          INTEGER NOT NULL,
    far_from_practice    INTEGER NOT NULL,
    at                   TEXT NOT NULL,
    PRIMARY KEY (draft_id, number)
) STRICT;

CREATE TABLE draft_reasons (
    draft_id          TEXT NOT NULL REFERENCES drafts (id),
    number            INTEGER NOT NULL,
    assessment_number INTEGER NOT NULL,
    category          INTEGER NOT NULL,
    text              TEXT NOT NULL,
    passage           TEXT,
    author            TEXT NOT NULL,
    at                TEXT NOT NULL,
    PRIMARY KEY (draft_id, number),
    FOREIGN KEY (draft_id, assessment_number) REFERENCES draft_assessments (draft_id, number)
) STRICT;

CREATE TABLE draft_events (
    draft_id    TEXT NOT NULL REFERENCES drafts (id),
    revision    INTEGER NOT NULL,
    step        INTEGER NOT NULL,
    state       INTEGER NOT NULL,
    reason_owed INTEGER NOT NULL,
    actor       TEXT NOT NULL,
    at          TEXT NOT NULL,
    PRIMARY KEY (draft_id, revision)
) STRICT;
