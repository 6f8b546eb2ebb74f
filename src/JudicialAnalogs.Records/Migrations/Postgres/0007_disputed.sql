-- Values of an act that another reader read otherwise and nobody has reviewed; 0 for acts that are never shown.
ALTER TABLE acts ADD COLUMN disputed BIGINT NOT NULL DEFAULT 0;

CREATE INDEX acts_disputed ON acts (id) WHERE disputed > 0;
