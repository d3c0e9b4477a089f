alter table school add column version int default 0 not null;
alter table school add column active boolean default true not null;

alter table interviewer add column active boolean default true not null;
alter table interviewer add column membership varchar(20);

-- Two submits at the same moment: the second one finds the first.
alter table coach add constraint coach_email unique (chapter, email);
alter table interviewer add constraint interviewer_email unique (chapter, email);
