-- What judges gave as reason "error of the analysis", and what the review found.
CREATE TABLE reported_errors (
    number        BIGINT PRIMARY KEY,
    draft_id      TEXT COLLATE "C" NOT NULL,
    reason_number BIGINT NOT NULL,
    outcome       BIGINT,
    note          TEXT COLLATE "C" NOT NULL,
    settled_by    TEXT COLLATE "C",
    settled_at    TEXT COLLATE "C",
    FOREIGN KEY (draft_id, reason_number) REFERENCES draft_reasons (draft_id, number),
    UNIQUE (draft_id, reason_number)
);

INSERT INTO reported_errors (number, draft_id, reason_number, note)
SELECT ROW_NUMBER() OVER (ORDER BY at, draft_id, number), draft_id, number, '' FROM draft_reasons WHERE category = 6;
