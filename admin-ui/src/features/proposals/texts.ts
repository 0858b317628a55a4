import { inBothLanguages } from '../../shared/text/language';
import type { Standing } from './standing';

const KINDS_ZH: Record<string, string> = { 'unsent-answers': '导入未送达作答', 'other-person': '判定非本人', objection: '支持考生申诉' };
const KINDS_EN: Record<string, string> = { 'unsent-answers': 'Import of unsent answers', 'other-person': 'Another person', objection: 'Upholding of an objection' };
const EFFECTS_ZH: Record<string, string> = {
  'unsent-answers': '同意后，标为“写入”的作答立即计入作答流水并重新评分，原成绩单保留。此操作不能撤销。',
  'other-person': '同意后，本次考试作废，成绩取消；考生会看到上述原因，并可申诉一次。请先对照两张照片。',
  objection: '同意后，“非本人”的判定被推翻，考试恢复到取消前的状态；考生会看到上述原因。',
};
const EFFECTS_EN: Record<string, string> = {
  'unsent-answers':
    'Once approved, the answers marked "Enters" go into the journal and the paper is graded anew; the earlier score sheet stays. This cannot be undone.',
  'other-person': 'Once approved, the sitting and its result are annulled; the candidate reads the reason above and may object once. Compare both pictures first.',
  objection: 'Once approved, it counts as the same person and the sitting goes back to where it was; the candidate reads the reason above.',
};
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
    effects: EFFECTS_ZH,
    portrait: '登记照',
    photo: '现场照片',
    noPicture: '无照片',
    similarity: '相似度',
    words: '考生申诉',
    annulledFor: '取消原因',
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
    effects: EFFECTS_EN,
    portrait: 'Portrait',
    photo: 'Photo taken',
    noPicture: 'No picture',
    similarity: 'Similarity',
    words: 'The candidate says',
    annulledFor: 'Annulled because',
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
