-- A team works until its mission ends: then its coach is free for another one.
alter table team add column ended_on date;

create table team_departure (
    team       varchar(60)              not null references team,
    student_id bigint                   not null references student,
    left_at    timestamp with time zone not null,
    reason     varchar(20)              not null,
    primary key (team, student_id)
);

create table mission (
    dossier        varchar(60) primary key references dossier,
    version        int         not null,
    started_on     date        not null,
    kick_off_at    timestamp,
    kick_off_place varchar(300),
    expectation    text,
    delivered_on   date
);

create table milestone (
    mission    varchar(60) not null references mission,
    kind       varchar(20) not null,
    due_on     date        not null,
    reached_on date,
    moves      int         not null,
    primary key (mission, kind)
);

create table charter_answer (
    mission  varchar(60) not null references mission,
    party    varchar(40) not null,
    accepted boolean     not null,
    primary key (mission, party)
);

create table restitution (
    dossier    varchar(60) primary key references dossier,
    version    int         not null,
    planned_at timestamp,
    place      varchar(300),
    held_on    date,
    summary    text,
    given_up   boolean     not null
);

create table recommendation (
    restitution varchar(60) not null references restitution,
    item        int         not null,
    wording     text        not null,
    status      varchar(20) not null,
    result      text,
    primary key (restitution, item)
);

create table review (
    dossier   varchar(60) primary key references dossier,
    version   int         not null,
    due_on    date        not null,
    state     varchar(20) not null,
    closed_on date
);
