-- Figures of a season start from the events of its months, and from its own rows.
create index journal_entry_event_time on journal_entry (event, happened_at);
drop index journal_entry_event;
create index journal_entry_case_event on journal_entry (reference, event);
drop index journal_entry_reference;
create index team_season on team (season);
create index presentation_season on presentation (season);
-- Lists and searches of one chapter.
create index dossier_chapter on dossier (chapter);
create index dossier_structure on dossier (structure_id);
create index application_student on application (student_id);
create index milestone_awaited on milestone (reached_on, due_on);
