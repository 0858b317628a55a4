-- What one member of staff proposed and another one decides. Open while there is no decision; never deleted.

create table proposal (
    id varchar(36) primary key,
    kind varchar(40) not null,
    subject varchar(200) not null,
    title varchar(300) not null,
    reason varchar(1000) not null,
    payload varchar(200000) not null,
    decider varchar(20) not null,
    proposed_by varchar(36) not null,
    proposed_by_name varchar(100) not null,
    proposed_at timestamp with time zone not null,
    decision varchar(12),
    decision_reason varchar(1000),
    decided_by varchar(36),
    decided_by_name varchar(100),
    decided_at timestamp with time zone,
    version bigint not null
);
create index proposal_by_time on proposal (proposed_at, id);
