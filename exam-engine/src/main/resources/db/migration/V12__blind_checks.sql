-- Who knows the key of a revision that is not live: by a blind answer, or, where that is empty, by having opened it.
create table key_sighting (
    revision_id varchar(36) not null references item_revision (id),
    account_id varchar(64) not null,
    blind_answer varchar(200) not null,
    seen_at timestamp with time zone not null,
    primary key (revision_id, account_id)
);

-- The explanation of an item that waits for its check tells the key and is not searched any more.
update item set search_text = (
    select lower(item.code) || ' ' || lower(substring(r.stem from 1 for 9000)) || ' '
        || lower(substring(r.choices from 1 for 9000)) || ' ' || lower(item.area) || ' ' || lower(item.tags)
    from item_revision r where r.id = item.current_revision_id)
where state in ('DRAFT', 'IN_REVIEW');
