// Makes the full-text index of searches. Words come folded and joined by blanks,
// so the analyzer only splits at blanks; scope holds the generation as one word,
// so that a search walks the postings of its own generation.
// It returns nothing; an index that stands already is left as it is.
CREATE FULLTEXT INDEX words IF NOT EXISTS
FOR (n:Unit|Function|Competence) ON EACH [n.words, n.scope]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}
