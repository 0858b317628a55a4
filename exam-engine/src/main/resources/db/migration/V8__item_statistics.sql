-- What candidates made of an item's revision.

create table item_statistics (
    revision_id varchar(36) primary key references item_revision (id),
    responses integer not null,
    facility double precision not null,
    discrimination double precision,
    measured_at timestamp with time zone not null
);
