-- By what residents are found though their names are sealed: lists of people under keywords, cut into blocks that are
-- sealed and stand at places which only the holders of the site's keys can name (seal/list_keys.h). No fold: what they
-- are made of is sealed. They are made again from the record by whoever holds the keys (store/people_lists.h).

CREATE TABLE sealed_lists (
    address {bigkey},
    block TEXT NOT NULL
);

-- What a list holds of a person is the place of the first statement.
CREATE INDEX residents_by_made ON residents (made);
CREATE INDEX residents_by_village ON residents (village, birth_year);
