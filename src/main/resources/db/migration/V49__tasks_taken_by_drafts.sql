-- Whether saving the draft has claimed the task: it is given back with the draft, as nobody asked for it.
alter table task_draft add column took_task boolean default false not null;
