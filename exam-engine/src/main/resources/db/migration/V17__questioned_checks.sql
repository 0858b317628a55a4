-- Why somebody doubted that it was the candidate, and who first said that it was not.
alter table identity_check add column question varchar(1000);
alter table identity_check add column proposed_by varchar(36);
update identity_check set proposed_by = (select p.proposed_by from proposal p where p.id = identity_check.proposal_id)
    where proposal_id is not null;

-- A sitting annulled while its time ran comes back suspended, with the time that was left when it was annulled.
update sitting set annulled_from = 'SUSPENDED', suspended_at = (select max(c.decided_at) from identity_check c
        where c.sitting_id = sitting.id and c.decision = 'OTHER_PERSON')
    where state = 'ANNULLED' and annulled_from = 'IN_PROGRESS';
