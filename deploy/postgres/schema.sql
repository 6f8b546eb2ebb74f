-- The records' schema, which must exist before the service first connects.
CREATE SCHEMA IF NOT EXISTS analogs;
