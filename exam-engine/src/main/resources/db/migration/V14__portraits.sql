-- Portraits that came in files: what was found about each, until somebody has looked and let the good ones in.

create table portrait_batch (
    id varchar(36) primary key,
    account_id varchar(64) not null,
    rules varchar(40) not null,
    rules_version integer not null,
    file_name varchar(200) not null,
    state varchar(12) not null,
    failure varchar(64) not null,
    accepted integer not null,
    warned integer not null,
    refused integer not null,
    entered integer not null,
    started_at timestamp with time zone not null
);
create index portrait_batch_started on portrait_batch (started_at);

create table portrait_file (
    batch_id varchar(36) not null references portrait_batch (id),
    number integer not null,
    file_name varchar(300) not null,
    candidate_id varchar(36) references candidate (id),
    verdict varchar(24) not null,
    findings varchar(20000) not null,
    photo_id varchar(36),
    marked_id varchar(36),
    entered boolean not null,
    primary key (batch_id, number)
);
