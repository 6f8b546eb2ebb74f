-- Source texts of acts, encrypted; empty unless the operator sets a key file.
CREATE TABLE originals (
    act_id      TEXT NOT NULL PRIMARY KEY REFERENCES acts (id),
    source_hash TEXT NOT NULL,
    key_name    TEXT NOT NULL,
    content     BLOB NOT NULL
) STRICT;
