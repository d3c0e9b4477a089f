-- The figures of a closed season stay when the personal data that they were counted from is erased.
create table season_closing (
    season     varchar(60) primary key references season,
    version    int         not null,
    closed_on  date        not null,
    note       text,
    requests   int         not null,
    presented  int         not null,
    registered int         not null,
    chosen     int         not null,
    trained    int         not null,
    teams      int         not null,
    delivered  int         not null,
    stopped    int         not null
);
