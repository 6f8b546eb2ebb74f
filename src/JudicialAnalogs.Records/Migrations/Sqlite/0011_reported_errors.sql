-- What judges gave as reason "error of the analysis", and what the review found.
CREATE TABLE reported_errors (
    number        INTEGER PRIMARY KEY,
    draft_id      TEXT NOT NULL,
    reason_number INTEGER NOT NULL,
    outcome       INTEGER,
    note          TEXT NOT NULL,
    settled_by    TEXT,
    settled_at    TEXT,
    FOREIGN KEY (draft_id, reason_number) REFERENCES draft_reasons (draft_id, number),
    UNIQUE (draft_id, reason_number)
) STRICT;

INSERT INTO reported_errors (number, draft_id, reason_number, note)
SELECT ROW_NUMBER() OVER (ORDER BY at, draft_id, number), draft_id, number, '' FROM draft_reasons WHERE category = 6;
