-- What every assessment is about and whether it asked for a reason, apart from its large documents, so that drafts are listed and counted without
-- opening them. A null article: the assessment was stored before this was kept.
CREATE TABLE draft_subjects (
    draft_id          TEXT NOT NULL,
    number            INTEGER NOT NULL,
    at                TEXT NOT NULL,
    diverges          INTEGER NOT NULL,
    outside_law       INTEGER NOT NULL,
    far_from_practice INTEGER NOT NULL,
    aspects           INTEGER NOT NULL,
    article           TEXT,
    part              TEXT NOT NULL,
    court             TEXT NOT NULL,
    case_number       TEXT NOT NULL,
    decided_on        TEXT,
    PRIMARY KEY (draft_id, number),
    FOREIGN KEY (draft_id, number) REFERENCES draft_assessments (draft_id, number)
) STRICT, WITHOUT ROWID;
INSERT INTO draft_subjects (draft_id, number, at, diverges, outside_law, far_from_practice, aspects, article, part, court, case_number, decided_on)
SELECT draft_id, number, at, CASE WHEN outside_law + far_from_practice > 0 THEN 1 ELSE 0 END, outside_law, far_from_practice, 0, NULL, '', '', '', NULL
FROM draft_assessments;
CREATE INDEX draft_subjects_divergent ON draft_subjects (at, draft_id, number) WHERE diverges = 1;
