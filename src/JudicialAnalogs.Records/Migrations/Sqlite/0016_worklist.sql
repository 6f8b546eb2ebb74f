-- Drafts as judges list them: open ones (states below 4), then those owing a reason, then the rest; newest first in each.
CREATE INDEX drafts_worklist ON drafts ((CASE WHEN state < 4 THEN 0 WHEN reason_owed = 1 THEN 1 ELSE 2 END), id);
