-- Corrections of values read from acts, and who spoke for each.
CREATE TABLE act_corrections (
    number      BIGINT PRIMARY KEY,
    act_id      TEXT COLLATE "C" NOT NULL REFERENCES acts (id),
    path        TEXT COLLATE "C" NOT NULL,
    value       TEXT COLLATE "C" NOT NULL,
    read_value  TEXT COLLATE "C" NOT NULL,
    accepted    BIGINT NOT NULL,
    UNIQUE (act_id, path, value)
);

CREATE TABLE act_correction_reasons (
    correction BIGINT NOT NULL REFERENCES act_corrections (number),
    actor      TEXT COLLATE "C" NOT NULL,
    text       TEXT COLLATE "C" NOT NULL,
    at         TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (correction, actor)
);
