import { inBothLanguages } from '../../shared/text/language';
import type { Standing } from './standing';

const KINDS_ZH: Record<string, string> = { 'unsent-answers': '导入未送达作答' };
const KINDS_EN: Record<string, string> = { 'unsent-answers': 'Import of unsent answers' };
const STANDINGS_ZH: Record<Standing, string> = { FOR_ME: '待我复核', FOR_OTHERS: '等待他人复核', APPROVED: '已同意', REJECTED: '已驳回' };
const STANDINGS_EN: Record<Standing, string> = { FOR_ME: 'Waits for you', FOR_OTHERS: 'Waits for another', APPROVED: 'Approved', REJECTED: 'Rejected' };

export const TEXTS = inBothLanguages({
  zh: {
    title: '双人复核',
    which: '显示',
    open: '待复核',
    decided: '已处理',
    import: '导入未送达作答',
    list: '申请列表',
    noneOpen: '没有等待复核的申请。',
    noneDecided: '还没有处理过的申请。',
    chooseHint: '选择一项申请，查看详情。',
    more: '显示更多',
    /** A kind without a word here is shown by its code. */
    kinds: KINDS_ZH,
    standings: STANDINGS_ZH,
    proposedBy: '申请人',
    proposedAt: '申请时间',
    candidate: '考生',
    exam: '考试',
    examAttempt: (exam: string, n: number) => `${exam}（第 ${n} 次）`,
    effect: '同意后，标为“写入”的作答立即计入作答流水并重新评分，原成绩单保留。此操作不能撤销。',
    own: '这是您提出的申请，须由另一人复核。',
    approve: '同意',
    reject: '驳回',
    decisionReason: '复核意见',
    decisionHint: '驳回时必填；将记入操作日志',
    done: { APPROVED: '已同意', REJECTED: '已驳回' },
    decidedBy: (name: string, at: string) => `${name} 于 ${at}`,
    noReason: '未填写意见',
  },
  en: {
    title: 'Second-person approvals',
    which: 'Show',
    open: 'Open',
    decided: 'Decided',
    import: 'Import unsent answers',
    list: 'Proposals',
    noneOpen: 'Nothing waits for a second person.',
    noneDecided: 'Nothing has been decided yet.',
    chooseHint: 'Choose a proposal to see it whole.',
    more: 'Show more',
    kinds: KINDS_EN,
    standings: STANDINGS_EN,
    proposedBy: 'Proposed by',
    proposedAt: 'Proposed at',
    candidate: 'Candidate',
    exam: 'Exam',
    examAttempt: (exam: string, n: number) => `${exam} (attempt ${n})`,
    effect: 'Once approved, the answers marked "Enters" go into the journal and the paper is graded anew; the earlier score sheet stays. This cannot be undone.',
    own: 'You proposed this; another person has to decide.',
    approve: 'Approve',
    reject: 'Reject',
    decisionReason: 'Your words',
    decisionHint: 'Needed for a rejection; goes into the audit trail',
    done: { APPROVED: 'Approved', REJECTED: 'Rejected' },
    decidedBy: (name: string, at: string) => `${name}, ${at}`,
    noReason: 'No words given',
  },
});
