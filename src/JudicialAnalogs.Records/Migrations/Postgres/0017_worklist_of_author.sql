-- Drafts of one author, as judges list their own: grouped and ordered as in the migration before.
CREATE INDEX drafts_worklist_of_author ON drafts (author, (CASE WHEN state < 4 THEN 0 WHEN reason_owed = 1 THEN 1 ELSE 2 END), id);
