-- Participants' forms take the names of the staff forms that they feed. Links that have been sent stay valid, and a
-- form that was sent before is still recognised when it comes twice.
update participant_link set purpose = 'record-offer-answer' where purpose = 'answer-offer';
update participant_link set purpose = 'hold-review' where purpose = 'answer-review';
update participant_link set purpose = 'record-scope-answer' where purpose = 'answer-scope';
update participant_link set purpose = 'confirm-with-school' where purpose = 'confirm-presentation';
update participant_link set purpose = 'answer-invitation' where purpose = 'confirm-slot';
update participant_link set purpose = 'record-information' where purpose = 'give-information';
update participant_link set purpose = 'describe-student' where purpose = 'tell-wishes';
update participant_link set purpose = 'withdraw-application' where purpose = 'withdraw';
update participant_link set purpose = 'enter-scorecard' where purpose = 'write-scorecard';

update page_receipt set purpose = 'record-offer-answer' where purpose = 'answer-offer';
update page_receipt set purpose = 'hold-review' where purpose = 'answer-review';
update page_receipt set purpose = 'record-scope-answer' where purpose = 'answer-scope';
update page_receipt set purpose = 'confirm-with-school' where purpose = 'confirm-presentation';
update page_receipt set purpose = 'answer-invitation' where purpose = 'confirm-slot';
update page_receipt set purpose = 'record-information' where purpose = 'give-information';
update page_receipt set purpose = 'describe-student' where purpose = 'tell-wishes';
update page_receipt set purpose = 'withdraw-application' where purpose = 'withdraw';
update page_receipt set purpose = 'enter-scorecard' where purpose = 'write-scorecard';
