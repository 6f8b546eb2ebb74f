-- Which laws changed a norm, whether its place stands without a text, and the newest day an act's texts tell of.
ALTER TABLE norms ADD COLUMN excluded BIGINT NOT NULL DEFAULT 0;
ALTER TABLE norms ADD COLUMN amendments TEXT COLLATE "C";
CREATE INDEX norms_edition ON norms (act, language, in_force_from);
