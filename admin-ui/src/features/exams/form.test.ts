import { expect, it } from 'vitest';
import type { Exam } from './contract';
import { draftOf, filledOf } from './form';

const exam: Exam = {
  id: 'e1',
  version: 3,
  title: '安全员考核',
  blueprint: 'b1',
  notice: '请遵守考场纪律',
  hoursDemanded: 32.5,
  policy: {
    timeLimit: 5400,
    earliestSubmission: 1800,
    passMark: '60',
    fullMark: '100',
    scoring: { single: 'ALL_OR_NOTHING', multiple: { kind: 'PARTIAL', perOption: '0.5' } },
    resultWaitsFor: 'DECISION',
    beginUnderReview: true,
    hoursDemanded: 32.5,
    hoursCredited: 0,
    photoRetention: 180,
    identity: { tries: 2, duringChecks: 1, duringTime: 120, liveness: true, fileAllowed: false, reviewDays: 1, exitPatience: 3 },
  },
};

it('says the same after it went through the form', () => {
  const { id: _, version: __, hoursDemanded: ___, ...draft } = exam;

  expect(draftOf(filledOf(exam), '100')).toEqual(draft);
});

it('names no points for a choice where there are none to give', () => {
  const { scoring } = draftOf({ ...filledOf(exam), multiple: 'ALL_OR_NOTHING', penalty: 0.25 }, '100').policy;

  expect(scoring).toEqual({ single: 'ALL_OR_NOTHING', multiple: { kind: 'ALL_OR_NOTHING' }, penalty: '0.25' });
});

it('demands the usual of photos where the exam says nothing of them', () => {
  const { identity: _, ...silent } = exam.policy;

  expect(filledOf({ ...exam, policy: silent })).toMatchObject({ tries: 3, duringChecks: 0, reviewDays: 2, exitPatience: 7 });
});

it('has the full mark its blueprint has', () => {
  expect(draftOf(filledOf(exam), '120').policy.fullMark).toBe('120');
});
