-- A score sheet keeps the pass mark it was graded by, and the sitting both marks of its present sheet. Nodes of the version
-- before write neither.
alter table score_sheet add column pass_mark integer;
alter table sitting add column full_mark integer;
alter table sitting add column pass_mark integer;

-- The seal of a sheet knows its pass mark: a decimal between two names, behind it one end of a line.
update score_sheet set pass_mark = (
    select max(cast(100 * cast(substring(
            substring(s.statement from position('pass-mark: ' in s.statement) + 11)
            from 1 for position('score: ' in substring(s.statement from position('pass-mark: ' in s.statement) + 11)) - 2)
        as numeric(12, 2)) as integer))
    from journal_seal s
    where s.sitting_id = score_sheet.sitting_id
        and s.statement like '%sheet: ' || score_sheet.sheet_version || '_rule: %');

-- Sheets from before there were seals: as the exam is.
update score_sheet set pass_mark = (
    select e.pass_mark from sitting t join exam e on e.id = t.exam_id where t.id = score_sheet.sitting_id)
where pass_mark is null;

-- An exam is worth what its blueprint is worth, and a paper keeps its blueprint. Where no exam draws from that blueprint any
-- more the mark stays open.
update sitting set
    pass_mark = (select g.pass_mark from score_sheet g
        where g.sitting_id = sitting.id and g.sheet_version = sitting.sheet_version),
    full_mark = (select max(e.full_mark) from exam e join paper p on p.blueprint_id = e.blueprint_id
        where p.sitting_id = sitting.id)
where sheet_version > 0;
