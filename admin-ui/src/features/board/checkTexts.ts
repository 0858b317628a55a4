import { inBothLanguages } from '../../shared/text/language';

export const CHECK_TEXTS = inBothLanguages({
  zh: {
    title: '身份核验记录',
    none: '尚无核验记录。',
    phases: { ENTRY: '入场核验', DURING: '考试中核验', EXIT: '离场核验' },
    taken: (n: number, at: string) => `第 ${n} 次，${at}`,
    photo: (phase: string) => `${phase}照片`,
    standings: { questioned: '已被质疑，待复核', open: '待复核', same: '人工认定本人', other: '认定非本人', retake: '已要求重拍', match: '比对相符', mismatch: '比对不符' },
    doubt: '质疑这项核验',
    effect: '这项核验将重新进入“身份复核”，由监考人员重新判定；判定“非本人”须经另一人同意，届时取消成绩并告知考生。此操作本身不取消成绩，记入日志。',
    doubted: '已提交身份复核',
    example: '例如：监控录像显示另有其人',
  },
  en: {
    title: 'Identity checks',
    none: 'There is no check yet.',
    phases: { ENTRY: 'Entry check', DURING: 'Check during the exam', EXIT: 'Closing check' },
    taken: (n: number, at: string) => `no. ${n}, ${at}`,
    photo: (phase: string) => `Photo of the ${phase.toLowerCase()}`,
    standings: {
      questioned: 'Doubted, to be reviewed',
      open: 'To be reviewed',
      same: 'Found the same person',
      other: 'Found another person',
      retake: 'To be taken again',
      match: 'Match',
      mismatch: 'No match',
    },
    doubt: 'Doubt this check',
    effect:
      'It goes back to the identity reviews and a proctor decides anew. "Other person" takes a second person; then the result is annulled and the candidate told. This alone annuls nothing; it is in the audit trail.',
    doubted: 'Sent to the identity reviews',
    example: 'Such as: the recording shows somebody else',
  },
});
