-- What an entry says of its date: agreed, not agreed yet, or called off.
alter table calendar_entry add column state varchar(12) default 'CONFIRMED' not null;

update calendar_entry set state = 'CANCELLED' where revoked;

alter table calendar_entry drop column revoked;

-- Where mail programs unsubscribe a reader of news by one click; gone once the mail has left.
create table news_link (
    mail    bigint       primary key references outbox_mail,
    address varchar(600) not null
);

-- Last day to answer by the link, as the mail said it.
alter table participant_link add column answer_by date;
