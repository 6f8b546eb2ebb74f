-- The account of what was done, what a repeated request was answered, and what changed.
CREATE TABLE ledger (
    sequence      BIGINT PRIMARY KEY,
    at            TEXT COLLATE "C" NOT NULL,
    actor         TEXT COLLATE "C" NOT NULL,
    role          TEXT COLLATE "C" NOT NULL,
    purpose       TEXT COLLATE "C" NOT NULL,
    action        TEXT COLLATE "C" NOT NULL,
    subject       TEXT COLLATE "C" NOT NULL,
    details_hash  TEXT COLLATE "C" NOT NULL,
    previous_hash TEXT COLLATE "C" NOT NULL,
    hash          TEXT COLLATE "C" NOT NULL
);
CREATE INDEX ledger_hash ON ledger (hash);

CREATE TABLE idempotency (
    key          TEXT COLLATE "C" PRIMARY KEY,
    request_hash TEXT COLLATE "C" NOT NULL,
    response     BYTEA NOT NULL,
    at           TEXT COLLATE "C" NOT NULL
);

CREATE TABLE changes (
    sequence BIGINT PRIMARY KEY,
    subject  BIGINT NOT NULL,
    kind     BIGINT NOT NULL,
    id       TEXT COLLATE "C" NOT NULL
);
