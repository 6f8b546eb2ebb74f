-- Signed checkpoints of the ledger, each naming the one before it.
CREATE TABLE ledger_checkpoints (
    number    BIGINT PRIMARY KEY,
    sequence  BIGINT NOT NULL,
    hash      TEXT COLLATE "C" NOT NULL,
    at        TEXT COLLATE "C" NOT NULL,
    previous  TEXT COLLATE "C" NOT NULL,
    key_name  TEXT COLLATE "C" NOT NULL,
    signature TEXT COLLATE "C" NOT NULL
);
