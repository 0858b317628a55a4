-- Blueprints and exams that staff edits: nobody overwrites what somebody else saved meanwhile.
alter table blueprint add column version integer default 0 not null;
alter table exam add column version integer default 0 not null;

-- As many cells as a paper may have items.
alter table blueprint alter column sections set data type varchar(300000);

-- Whether a blueprint may still change is asked of the papers drawn from it.
create index paper_of_blueprint on paper (blueprint_id);
create index prepared_paper_of_blueprint on prepared_paper (blueprint_id);
create index exam_of_blueprint on exam (blueprint_id);
create index blueprint_of_bank on blueprint (bank_id, title);
