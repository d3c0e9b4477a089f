-- Why a recommendation stands where it does, a year later.
alter table recommendation add column reason text;
