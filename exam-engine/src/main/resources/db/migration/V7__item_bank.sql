-- Items as authors need them: rich text, pictures, a fixed order of choices, tags, enemies, a second pair of eyes.

alter table item_revision alter column stem set data type varchar(20000);
alter table item_revision alter column choices set data type varchar(220000);
alter table item_revision alter column explanation set data type varchar(20000);
alter table item_revision add column markup varchar(8) default 'PLAIN' not null;
alter table item_revision add column keep_order boolean default false not null;
alter table item_revision add column rule_last_day date;
alter table item_revision add column author varchar(64) default '' not null;

alter table item add column tags varchar(2000) default '[]' not null;
alter table item add column enemies varchar(2000) default '[]' not null;
alter table item add column search_text varchar(30000) default '' not null;
alter table item add column reviewed_by varchar(64) default '' not null;
alter table item add column review_note varchar(500) default '' not null;
alter table item add column changed_at timestamp with time zone;
update item set changed_at = created_at;
alter table item alter column changed_at set not null;
update item set search_text = lower(code) || ' ' || coalesce(
    (select lower(substring(r.stem from 1 for 4000)) from item_revision r where r.id = item.current_revision_id), '');

-- A picture belongs to no bank: its id is the digest of its bytes.
create table item_picture (
    id varchar(64) primary key,
    media_type varchar(20) not null,
    width integer not null,
    height integer not null,
    bytes bytea not null
);
