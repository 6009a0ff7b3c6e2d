// What tells an order from another of the same name, and who else was refused while an incident is only suspected.

export const sameNameAndEvidence = `-- older engines: yes

alter table message add column digest text;
alter table incident add column other_mailboxes text;
`;
