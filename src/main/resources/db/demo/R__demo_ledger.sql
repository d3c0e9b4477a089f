-- What of the demo season is told; the demo profile alone has it.
create table if not exists demo_step (
    step     varchar(200)             primary key,
    outcome  varchar(20)              not null,
    subject  varchar(64),
    noted_at timestamp with time zone not null
);
