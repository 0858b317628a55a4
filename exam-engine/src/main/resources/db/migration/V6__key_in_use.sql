-- Under which key photos are encrypted and receipts and seals are made: its name, never the key. The highest number counts.
create table key_in_use (
    number integer primary key,
    key_id varchar(16) not null,
    since timestamp with time zone not null
);
