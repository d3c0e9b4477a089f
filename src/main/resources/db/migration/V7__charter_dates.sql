-- Since when a party's answer to the charter stands; unknown for those given before.
alter table charter_answer add column answered_on date;
