-- Number of a record that was merged into another one. Both numbers lead to the same page.
create table person_alias (
    former    varchar(80)              primary key,
    person    varchar(80)              not null,
    merged_at timestamp with time zone not null,
    merged_by varchar(120)             not null
);
create index person_alias_person on person_alias (person);
