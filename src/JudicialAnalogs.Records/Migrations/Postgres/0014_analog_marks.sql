-- What people say of analogs shown for a draft: not alike, or taken back. Entries are only added.
CREATE TABLE analog_marks (
    number            BIGINT PRIMARY KEY,
    draft_id          TEXT COLLATE "C" NOT NULL REFERENCES drafts (id),
    assessment_number BIGINT NOT NULL,
    count_address     TEXT COLLATE "C" NOT NULL,
    not_similar       BIGINT NOT NULL,
    reason            BIGINT,
    author            TEXT COLLATE "C" NOT NULL,
    at                TEXT COLLATE "C" NOT NULL
);

CREATE INDEX analog_marks_by_draft ON analog_marks (draft_id, number);
