-- What a student wrote of the team, for the chapter.
alter table student_profile add column remark varchar(3000);
