-- Whom the last change of coach has relieved, to be thanked and to have the appointments cancelled.
alter table team add column departed_coach_id bigint references coach;
