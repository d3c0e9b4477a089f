alter table school add column version int default 0 not null;
alter table school add column active boolean default true not null;

alter table interviewer add column active boolean default true not null;
alter table interviewer add column membership varchar(20);
