import type { Action, Order, Seen, SittingState } from './contract';
import { inBothLanguages } from '../../shared/text/language';

export const LONGEST_TEXT = 500;
export const LONGEST_REASON = 200;
/** Minutes that one extension may give. */
export const MOST_MINUTES = 240;

const BEFORE_RESULT: readonly SittingState[] = [
  'AWAITING_ENTRY_CHECK',
  'ENTRY_UNDER_REVIEW',
  'READY',
  'IN_PROGRESS',
  'SUSPENDED',
  'AWAITING_EXIT_CHECK',
];

const POSSIBLE_IN: Record<Action, readonly SittingState[]> = {
  MESSAGE: BEFORE_RESULT,
  EXTEND: ['IN_PROGRESS', 'SUSPENDED'],
  SUSPEND: ['IN_PROGRESS'],
  RESUME: ['SUSPENDED'],
  SUBMIT: ['IN_PROGRESS', 'SUSPENDED'],
  ALLOW_ENTRY: ['AWAITING_ENTRY_CHECK', 'ENTRY_UNDER_REVIEW', 'AWAITING_EXIT_CHECK', 'UNDER_REVIEW'],
  RECHECK_IDENTITY: ['IN_PROGRESS'],
};

export const ACTIONS = Object.keys(POSSIBLE_IN) as Action[];

/** Only what makes sense is offered; the server decides. */
export const isPossible = (action: Action, state: SittingState | null) => state !== null && POSSIBLE_IN[action].includes(state);

/** What the dialog was filled in with. */
export interface Filled {
  reason?: string;
  text?: string;
  minutes?: number;
  seen?: Seen;
}

export function orderOf(action: Action, { reason, text, minutes, seen }: Filled): Order {
  return {
    action,
    ...(reason === undefined ? {} : { reason: reason.trim() }),
    ...(text === undefined ? {} : { text: text.trim() }),
    ...(minutes === undefined ? {} : { seconds: minutes * 60 }),
    ...(seen === undefined ? {} : { seen }),
  };
}

export const ACTION_TEXTS = inBothLanguages({
  zh: {
    names: { MESSAGE: '发送消息', EXTEND: '延长时间', SUSPEND: '暂停', RESUME: '恢复', SUBMIT: '代为交卷', ALLOW_ENTRY: '查验证件放行', RECHECK_IDENTITY: '要求拍照核验' },
    effects: {
      MESSAGE: '消息立即显示在考生页面上，考生须确认。',
      EXTEND: '截止时间顺延，考生页面会收到延时通知。',
      SUSPEND: '考生页面停止作答，剩余时间保留，直到恢复。',
      RESUME: '考生继续作答，截止时间按保留的剩余时间重新计算。',
      SUBMIT: '立即交卷并阅卷，考生不能再作答。此操作不能撤销。',
      ALLOW_ENTRY: '已查验身份证件原件，以此代替拍照，考生随即进入下一步。请在理由中写明查验情况。',
      RECHECK_IDENTITY: '考生页面会要求限时拍照，作答不中断；逾期未拍的转人工复核。',
    },
    done: { MESSAGE: '消息已发送', EXTEND: '时间已延长', SUSPEND: '已暂停', RESUME: '已恢复', SUBMIT: '已交卷', ALLOW_ENTRY: '已放行', RECHECK_IDENTITY: '已要求拍照' },
    seenHow: '查验方式',
    seen: { ON_SITE: '当面', BY_VIDEO: '视频' },
    message: '消息内容',
    messageRequired: '请填写消息内容',
    minutes: '延长分钟数',
    minutesRequired: (most: number) => `请填写 1 至 ${most} 之间的整数`,
  },
  en: {
    names: { MESSAGE: 'Send a message', EXTEND: 'Give more time', SUSPEND: 'Suspend', RESUME: 'Resume', SUBMIT: 'Hand in', ALLOW_ENTRY: 'Admit by documents', RECHECK_IDENTITY: 'Ask for a photo' },
    effects: {
      MESSAGE: 'The message is shown on the candidate\'s page at once and has to be confirmed there.',
      EXTEND: 'The deadline moves; the candidate is told of the extra time.',
      SUSPEND: 'The candidate cannot answer; the remaining time is kept until you resume.',
      RESUME: 'The candidate goes on; the deadline is computed anew from the time kept.',
      SUBMIT: 'The paper is handed in and graded now; no more answers are taken. This cannot be undone.',
      RECHECK_IDENTITY: 'The candidate is asked for a photo within a few minutes and goes on answering; what is not taken goes to a review.',
      ALLOW_ENTRY: 'You have seen the identity document itself; it takes the place of the photo and the candidate goes on. Say in the reason what you saw.',
    },
    done: { MESSAGE: 'Message sent', EXTEND: 'Time extended', SUSPEND: 'Suspended', RESUME: 'Resumed', SUBMIT: 'Handed in', ALLOW_ENTRY: 'Admitted', RECHECK_IDENTITY: 'Photo asked for' },
    seenHow: 'Seen',
    seen: { ON_SITE: 'On site', BY_VIDEO: 'By video' },
    message: 'Message',
    messageRequired: 'Write a message',
    minutes: 'Minutes to add',
    minutesRequired: (most: number) => `A whole number from 1 to ${most}`,
  },
});
