-- Signed checkpoints of the ledger, each naming the one before it.
CREATE TABLE ledger_checkpoints (
    number    INTEGER PRIMARY KEY,
    sequence  INTEGER NOT NULL,
    hash      TEXT NOT NULL,
    at        TEXT NOT NULL,
    previous  TEXT NOT NULL,
    key_name  TEXT NOT NULL,
    signature TEXT NOT NULL
) STRICT;
