-- Files of items: kept while somebody looks at what is in them, read in the background by whichever node comes first.

create table item_import (
    id varchar(36) primary key,
    bank_id varchar(36) not null references item_bank (id),
    account_id varchar(64) not null,
    file_name varchar(200) not null,
    asked_format varchar(16) not null,
    format varchar(16),
    state varchar(12) not null,
    enter_at_once boolean not null,
    send_to_review boolean not null,
    done integer not null,
    all_items integer not null,
    accepted integer not null,
    rejected integer not null,
    warned integer not null,
    added integer not null,
    revised integer not null,
    unchanged integer not null,
    found_items varchar(1000000) not null,
    problems varchar(1000000) not null,
    started_at timestamp with time zone not null,
    taken_until timestamp with time zone not null,
    attempts integer not null,
    version bigint not null
);
create index item_import_waiting on item_import (state, taken_until);
create index item_import_started on item_import (started_at);

-- In parts, because a binary value of H2 holds a million bytes.
create table item_import_part (
    import_id varchar(36) not null references item_import (id),
    part integer not null,
    bytes bytea not null,
    primary key (import_id, part)
);

create index item_changed on item (bank_id, changed_at);
create index item_area on item (bank_id, area);
