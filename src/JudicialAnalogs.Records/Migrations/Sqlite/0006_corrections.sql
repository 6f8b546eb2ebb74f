-- Corrections of values read from acts, and who spoke for each.
CREATE TABLE act_corrections (
    number      INTEGER PRIMARY KEY,
    act_id      TEXT NOT NULL REFERENCES acts (id),
    path        TEXT NOT NULL,
    value       TEXT NOT NULL,
    read_value  TEXT NOT NULL,
    accepted    INTEGER NOT NULL,
    UNIQUE (act_id, path, value)
) STRICT;

CREATE TABLE act_correction_reasons (
    correction INTEGER NOT NULL REFERENCES act_corrections (number),
    actor      TEXT NOT NULL,
    text       TEXT NOT NULL,
    at         TEXT NOT NULL,
    PRIMARY KEY (correction, actor)
) STRICT;
