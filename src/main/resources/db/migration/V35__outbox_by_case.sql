-- After each form, the mails of a case that were written since are looked up.
create index outbox_mail_case on outbox_mail (reference, created_at);
