-- Cases that another system of the court filled in for a person; erased when they expire.
CREATE TABLE prepared_cases (
    id          TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    author      TEXT COLLATE "C" NOT NULL,
    prepared_at TEXT COLLATE "C" NOT NULL,
    expires_at  TEXT COLLATE "C" NOT NULL,
    return_to   TEXT COLLATE "C" NOT NULL,
    content     BYTEA NOT NULL
);
CREATE INDEX prepared_cases_expiry ON prepared_cases (expires_at);
