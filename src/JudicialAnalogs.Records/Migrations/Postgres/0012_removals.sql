-- Acts that were blocked, until what quotes them elsewhere has been emptied for good: answers under way at that moment may quote them once more.
CREATE TABLE removals (
    act_id   TEXT COLLATE "C" PRIMARY KEY REFERENCES acts (id),
    at       TEXT COLLATE "C" NOT NULL,
    finished BIGINT NOT NULL
);
CREATE INDEX acts_day ON acts (day, id) WHERE removed = 0;
