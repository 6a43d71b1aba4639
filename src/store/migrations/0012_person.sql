-- The person's page asks at once which records were joined with one.
CREATE INDEX residents_by_link ON residents (linked_to);
