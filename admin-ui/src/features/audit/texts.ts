import { inBothLanguages } from '../../shared/text/language';

const DEEDS_ZH: Record<string, string> = {
  'message-sent': '发送消息',
  'sitting-extended': '延长时间',
  'sitting-suspended': '暂停考试',
  'sitting-resumed': '恢复考试',
  'sitting-submitted': '代为交卷',
  'admitted-by-documents': '查验证件放行',
  'identity-decided': '身份复核',
  'hours-appended': '登记学时',
  'extra-time-granted': '准予延时',
};

const DEEDS_EN: Record<string, string> = {
  'message-sent': 'Message sent',
  'sitting-extended': 'Time extended',
  'sitting-suspended': 'Suspended',
  'sitting-resumed': 'Resumed',
  'sitting-submitted': 'Handed in',
  'admitted-by-documents': 'Admitted by documents',
  'identity-decided': 'Identity decided',
  'hours-appended': 'Hours added',
  'extra-time-granted': 'Extra time granted',
};

export const TEXTS = inBothLanguages({
  zh: {
    title: '操作日志',
    at: '时间',
    who: '操作人',
    deed: '操作',
    /** A deed without a word here is shown by its code. */
    deeds: DEEDS_ZH,
    subject: '对象',
    subjectHint: '对象，例如 sitting/…',
    onlyThis: '只看这个对象',
    reason: '原因',
    detail: '详情',
    limit: '条数',
    latest: (n: number) => `最近 ${n} 条`,
    filter: '筛选',
    refresh: '刷新',
    empty: '没有符合条件的记录',
  },
  en: {
    title: 'Audit trail',
    at: 'Time',
    who: 'Who',
    deed: 'Deed',
    deeds: DEEDS_EN,
    subject: 'Subject',
    subjectHint: 'Subject, such as sitting/…',
    onlyThis: 'Only this subject',
    reason: 'Reason',
    detail: 'Detail',
    limit: 'How many',
    latest: (n: number) => `Latest ${n}`,
    filter: 'Filter',
    refresh: 'Refresh',
    empty: 'No entry matches',
  },
});
