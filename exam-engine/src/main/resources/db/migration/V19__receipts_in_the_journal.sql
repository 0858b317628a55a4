-- Every answer keeps the receipt its page was given, after the name of its key; by it a row that was changed is found. Rows
-- from before, and those of nodes of the version before, have none.
alter table answer add column receipt varchar(25);
