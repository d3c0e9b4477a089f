create table presentation (
    reference      varchar(60) primary key,
    version        int         not null,
    season         varchar(60) not null references season,
    school         varchar(60) not null references school,
    state          varchar(20) not null,
    takes_place_at timestamp,
    room           varchar(200),
    students       int,
    unique (season, school)
);

create table presented_dossier (
    presentation varchar(60) not null references presentation,
    dossier      varchar(60) not null references dossier,
    invited      boolean     not null,
    attended     boolean     not null,
    primary key (presentation, dossier)
);

create table team_proposal (
    reference   varchar(60) primary key,
    version     int         not null,
    season      varchar(60) not null references season,
    dossier     varchar(60) not null references dossier,
    coach_id    bigint      references coach,
    explanation text        not null,
    state       varchar(20) not null,
    unique (season, dossier)
);

-- An application stands in one proposal at most: nobody is in two teams of a season.
create table proposed_member (
    team_proposal varchar(60) not null references team_proposal,
    student_id    bigint      not null references student,
    application   varchar(60) not null unique references application,
    primary key (team_proposal, student_id)
);
