-- The step that a reminder waits for: once it is done, the reminder does not leave any more.
create table reminder (
    mail bigint       primary key references outbox_mail,
    step varchar(120) not null
);

-- Participants who get no more news. Mails of their own cases still reach them.
create table news_opt_out (
    participant varchar(80)              primary key,
    since       timestamp with time zone not null
);
