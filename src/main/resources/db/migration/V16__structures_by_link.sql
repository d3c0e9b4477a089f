-- Why a recommendation stands where it does, a year later.
alter table recommendation add column reason text;

-- Who accepted which text of the charter when, or what makes them hesitate.
alter table charter_answer add column text_version varchar(20);
alter table charter_answer add column signed_name varchar(200);
alter table charter_answer add column question text;
alter table charter_answer add column answered_at timestamp with time zone;
alter table charter_answer add column recorded_by varchar(120);

-- What a school said of the last proposed date, and which invited structures come to present themselves.
alter table presentation add column school_remarks text;
alter table presented_dossier add column answer varchar(20);
alter table presented_dossier add column representatives varchar(500);
alter table presented_dossier add column remark text;
