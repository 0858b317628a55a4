-- The proof that what was measured of a face, and an appointment, were taken out of a check. Rows are only ever added.
create table measure_deletion (
    check_id varchar(36) primary key,
    candidate_id varchar(36) not null,
    sitting_id varchar(36) not null,
    taken_at timestamp with time zone not null,
    deleted_at timestamp with time zone not null,
    node varchar(200) not null
);
create index measure_deletion_of_candidate on measure_deletion (candidate_id, deleted_at);

-- A sweep looks for checks without a photo.
create index identity_check_without_photo on identity_check (photo_id, similarity);
