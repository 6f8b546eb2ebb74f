-- What every assessment is about and whether it asked for a reason, apart from its large documents, so that drafts are listed and counted without
-- opening them. A null article: the assessment was stored before this was kept.
CREATE TABLE draft_subjects (
    draft_id          TEXT COLLATE "C" NOT NULL,
    number            BIGINT NOT NULL,
    at                TEXT COLLATE "C" NOT NULL,
    diverges          BIGINT NOT NULL,
    outside_law       BIGINT NOT NULL,
    far_from_practice BIGINT NOT NULL,
    aspects           BIGINT NOT NULL,
    article           TEXT COLLATE "C",
    part              TEXT COLLATE "C" NOT NULL,
    court             TEXT COLLATE "C" NOT NULL,
    case_number       TEXT COLLATE "C" NOT NULL,
    decided_on        TEXT COLLATE "C",
    PRIMARY KEY (draft_id, number),
    FOREIGN KEY (draft_id, number) REFERENCES draft_assessments (draft_id, number)
);
INSERT INTO draft_subjects (draft_id, number, at, diverges, outside_law, far_from_practice, aspects, article, part, court, case_number, decided_on)
SELECT draft_id, number, at, CASE WHEN outside_law + far_from_practice > 0 THEN 1 ELSE 0 END, outside_law, far_from_practice, 0, NULL, '', '', '', NULL
FROM draft_assessments;
CREATE INDEX draft_subjects_divergent ON draft_subjects (at, draft_id, number) WHERE diverges = 1;
