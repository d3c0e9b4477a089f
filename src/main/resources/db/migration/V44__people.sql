-- Who has left the organisation. A structure's or school's row is about its contact, until another one follows.
create table person_departure (
    person   varchar(80)              primary key,
    left_on  date                     not null,
    noted_at timestamp with time zone not null,
    noted_by varchar(120)             not null
);
-- Why a value was corrected, as staff wrote it. Null for changes by forms, which ask for no reason.
alter table record_change add column reason varchar(500);
create index outbox_mail_recipient on outbox_mail (recipient, created_at);
