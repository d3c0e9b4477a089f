alter table outbox_mail add column calendar text;

create table calendar_entry (
    uid       varchar(200) primary key,
    version   int          not null,
    sequence  int          not null,
    starts_at timestamp    not null,
    ends_at   timestamp    not null,
    all_day   boolean      not null,
    place     text,
    title     varchar(300) not null,
    revoked   boolean      not null
);
