-- What an exam demands of the photos; the defaults are what held before they could be chosen.
alter table exam add column photo_tries integer default 3 not null;
alter table exam add column during_checks integer default 0 not null;
alter table exam add column during_seconds integer default 180 not null;
alter table exam add column liveness boolean default false not null;
alter table exam add column file_allowed boolean default true not null;
alter table exam add column review_days integer default 2 not null;
alter table exam add column exit_patience_days integer default 7 not null;

-- A check is due when a person is asked, and only then; what was measured stays beside it.
alter table identity_check alter column due_at drop not null;
alter table identity_check add column means varchar(20) default 'PHOTO' not null;
alter table identity_check add column similarity double precision;
alter table identity_check add column frames integer;
alter table identity_check add column match_from double precision;
alter table identity_check add column review_from double precision;
alter table identity_check add column detector varchar(64);
alter table identity_check add column embedder varchar(64);
alter table identity_check add column not_compared varchar(20);
alter table identity_check add column lively boolean;
alter table identity_check add column appointment_at timestamp with time zone;
alter table identity_check add column appointment_place varchar(500);
alter table identity_check add column proposal_id varchar(36);

-- Photos asked for while answers are given.
create table during_check (
    id varchar(36) primary key,
    sitting_id varchar(36) not null references sitting (id),
    due_at timestamp with time zone not null,
    asked_at timestamp with time zone,
    closes_at timestamp with time zone,
    seconds integer not null,
    answered_by varchar(36),
    is_over boolean default false not null
);
create index during_check_of_sitting on during_check (sitting_id);
create index during_check_next on during_check (is_over, due_at);

-- What an annulled sitting was before, should an objection be upheld.
alter table sitting add column annulled_from varchar(24);

create table objection (
    id varchar(36) primary key,
    sitting_id varchar(36) not null references sitting (id),
    candidate_id varchar(36) not null references candidate (id),
    words varchar(2000) not null,
    made_at timestamp with time zone not null,
    decision varchar(12),
    reason varchar(1000),
    decided_by_name varchar(100),
    decided_at timestamp with time zone,
    proposal_id varchar(36),
    version bigint not null
);
create index objection_of_sitting on objection (sitting_id);
create index objection_open on objection (decision, made_at);
