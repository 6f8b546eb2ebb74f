-- What people say of analogs shown for a draft: not alike, or taken back. Entries are only added.
CREATE TABLE analog_marks (
    number            INTEGER PRIMARY KEY,
    draft_id          TEXT NOT NULL REFERENCES drafts (id),
    assessment_number INTEGER NOT NULL,
    count_address     TEXT NOT NULL,
    not_similar       INTEGER NOT NULL,
    reason            INTEGER,
    author            TEXT NOT NULL,
    at                TEXT NOT NULL
) STRICT;

CREATE INDEX analog_marks_by_draft ON analog_marks (draft_id, number);
