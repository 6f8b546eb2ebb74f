-- Source texts of acts, encrypted; empty unless the operator sets a key file.
CREATE TABLE originals (
    act_id      TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES acts (id),
    source_hash TEXT COLLATE "C" NOT NULL,
    key_name    TEXT COLLATE "C" NOT NULL,
    content     BYTEA NOT NULL
);
