-- Acts that were blocked, until what quotes them elsewhere has been emptied for good: answers under way at that moment may quote them once more.
CREATE TABLE removals (
    act_id   TEXT PRIMARY KEY REFERENCES acts (id),
    at       TEXT NOT NULL,
    finished INTEGER NOT NULL
) STRICT;
CREATE INDEX acts_day ON acts (day, id) WHERE removed = 0;
