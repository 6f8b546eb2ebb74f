-- Cases that another system of the court filled in for a person; erased when they expire.
CREATE TABLE prepared_cases (
    id          TEXT NOT NULL PRIMARY KEY,
    author      TEXT NOT NULL,
    prepared_at TEXT NOT NULL,
    expires_at  TEXT NOT NULL,
    return_to   TEXT NOT NULL,
    content     BLOB NOT NULL
) STRICT;
CREATE INDEX prepared_cases_expiry ON prepared_cases (expires_at);
