-- Papers of a scheduled session, drawn before it opens. A row is taken away by the transaction that gives it to a sitting.
create table prepared_paper (
    exam_session_id varchar(36) not null,
    candidate_id varchar(36) not null,
    blueprint_id varchar(36) not null references blueprint (id),
    seed bigint not null,
    drawn_at timestamp with time zone not null,
    lines varchar(200000) not null,
    primary key (exam_session_id, candidate_id),
    foreign key (exam_session_id, candidate_id) references roster_entry (exam_session_id, candidate_id) on delete cascade
);

-- What the sweeps look for each second must not be searched for among all results of past years.
create index sitting_ungraded on sitting (sheet_version, submitted_at);
create index exam_session_opening on exam_session (standing, opens_at);
