import type { Exam, ExamDraft, MultipleKind, ResultWaitsFor } from './contract';

const MINUTE = 60;

/** What the form holds: minutes instead of seconds, numbers instead of decimals in texts. */
export interface Filled {
  title: string;
  blueprint: string;
  notice: string;
  minutes: number;
  earliestMinutes: number;
  passMark: number;
  multiple: MultipleKind;
  /** 0 for equal shares. */
  perOption: number;
  penalty: number;
  resultWaitsFor: ResultWaitsFor;
  beginUnderReview: boolean;
  hoursDemanded: number;
  hoursCredited: number;
  photoRetention: number;
  tries: number;
  duringChecks: number;
  duringMinutes: number;
  liveness: boolean;
  fileAllowed: boolean;
  reviewDays: number;
  exitPatience: number;
}

export const NEW: Partial<Filled> = {
  title: '',
  notice: '',
  minutes: 90,
  earliestMinutes: 30,
  passMark: 60,
  multiple: 'ALL_OR_NOTHING',
  perOption: 0,
  penalty: 0,
  resultWaitsFor: 'DECISION',
  beginUnderReview: false,
  hoursDemanded: 0,
  hoursCredited: 0,
  photoRetention: 180,
  tries: 3,
  duringChecks: 0,
  duringMinutes: 3,
  liveness: false,
  fileAllowed: true,
  reviewDays: 2,
  exitPatience: 7,
};

export const filledOf = ({ title, blueprint, notice, policy }: Exam): Filled => ({
  title,
  blueprint,
  notice,
  minutes: policy.timeLimit / MINUTE,
  earliestMinutes: policy.earliestSubmission / MINUTE,
  passMark: Number(policy.passMark),
  multiple: policy.scoring.multiple.kind,
  perOption: Number(policy.scoring.multiple.perOption ?? 0),
  penalty: Number(policy.scoring.penalty ?? 0),
  resultWaitsFor: policy.resultWaitsFor,
  beginUnderReview: policy.beginUnderReview,
  hoursDemanded: policy.hoursDemanded,
  hoursCredited: policy.hoursCredited,
  photoRetention: policy.photoRetention,
  ...photosOf(policy.identity),
});

type Identity = NonNullable<Exam['policy']['identity']>;

/** An exam that says nothing of it holds by the usual. */
function photosOf(identity: Identity | undefined) {
  if (!identity) {
    const { tries, duringChecks, duringMinutes, liveness, fileAllowed, reviewDays, exitPatience } = NEW as Filled;
    return { tries, duringChecks, duringMinutes, liveness, fileAllowed, reviewDays, exitPatience };
  }
  const { duringTime, ...others } = identity;
  return { ...others, duringMinutes: duringTime / MINUTE };
}

/** @param fullMark of the blueprint chosen: an exam has the full mark its papers have */
export function draftOf(filled: Filled, fullMark: string): ExamDraft {
  const isPartial = filled.multiple === 'PARTIAL';
  return {
    title: filled.title.trim(),
    blueprint: filled.blueprint,
    notice: filled.notice.trim(),
    policy: {
      timeLimit: Math.round(filled.minutes * MINUTE),
      earliestSubmission: Math.round(filled.earliestMinutes * MINUTE),
      passMark: String(filled.passMark),
      fullMark,
      scoring: {
        single: 'ALL_OR_NOTHING',
        multiple: { kind: filled.multiple, perOption: isPartial && filled.perOption > 0 ? String(filled.perOption) : undefined },
        penalty: filled.penalty > 0 ? String(filled.penalty) : undefined,
      },
      resultWaitsFor: filled.resultWaitsFor,
      beginUnderReview: filled.beginUnderReview,
      hoursDemanded: filled.hoursDemanded,
      hoursCredited: filled.hoursCredited,
      photoRetention: filled.photoRetention,
      identity: {
        tries: filled.tries,
        duringChecks: filled.duringChecks,
        duringTime: Math.round(filled.duringMinutes * MINUTE),
        liveness: filled.liveness,
        fileAllowed: filled.fileAllowed,
        reviewDays: filled.reviewDays,
        exitPatience: filled.exitPatience,
      },
    },
  };
}
