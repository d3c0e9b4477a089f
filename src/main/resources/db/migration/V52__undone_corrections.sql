-- When and by whom a correction was undone, because the merge that made it was undone. Null while it stands.
alter table record_change add column undone_at timestamp with time zone;
alter table record_change add column undone_by varchar(120);
