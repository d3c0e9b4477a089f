alter table application add column answer_by date;

alter table attendance add column answer varchar(20);
alter table attendance add column remark text;
