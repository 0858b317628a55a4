-- Seals of journals: one for every grading of a sitting, never changed, never replaced. The statement is the signed text.

-- PAGE, or FILE for an answer that was let in afterwards.
alter table answer add column origin varchar(8) default 'PAGE' not null;

create table journal_seal (
    sitting_id varchar(36) not null references sitting (id),
    number integer not null,
    key_id varchar(16) not null,
    statement varchar(4000) not null,
    signature varchar(100) not null,
    primary key (sitting_id, number)
);
