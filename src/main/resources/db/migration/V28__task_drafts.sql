-- What a member of staff has begun to fill in and not sent; a day at most, and gone with the logout.
create table task_draft (
    account      varchar(120)             not null,
    subject      varchar(200)             not null,
    title        varchar(400)             not null,
    form         varchar(120)             not null,
    form_version int                      not null,
    answers      text                     not null,
    saved_at     timestamp with time zone not null,
    primary key (account, subject)
);
create index task_draft_saved_at on task_draft (saved_at);
