// The words for what a seat can be: its state, its connection, its flags and the alerts about it.

export const STATES_ZH = {
  states: {
    NOT_ENTERED: '未进入',
    AWAITING_ENTRY_CHECK: '等待入场核验',
    ENTRY_UNDER_REVIEW: '入场复核中',
    READY: '可以开始',
    IN_PROGRESS: '作答中',
    SUSPENDED: '已暂停',
    AWAITING_EXIT_CHECK: '等待离场拍照',
    UNDER_REVIEW: '成绩待复核',
    RELEASED: '成绩已公布',
    ANNULLED: '成绩已取消',
  },
  connections: { ONLINE: '在线', IDLE: '无操作', OFFLINE: '离线', NONE: '未连接' },
};

export const STATES_EN: typeof STATES_ZH = {
  states: {
    NOT_ENTERED: 'Not entered',
    AWAITING_ENTRY_CHECK: 'Entry check',
    ENTRY_UNDER_REVIEW: 'Entry in review',
    READY: 'Ready',
    IN_PROGRESS: 'In progress',
    SUSPENDED: 'Suspended',
    AWAITING_EXIT_CHECK: 'Closing photo',
    UNDER_REVIEW: 'Under review',
    RELEASED: 'Released',
    ANNULLED: 'Annulled',
  },
  connections: { ONLINE: 'Online', IDLE: 'Idle', OFFLINE: 'Offline', NONE: 'None' },
};

/** Flags and alerts; one without a word here is shown by its code. */
export const SIGNS_ZH: Record<string, string> = {
  REVIEW_WAITING: '身份待复核',
  OFFLINE: '离线',
  ONLINE: '恢复在线',
  SUPERSEDED: '更换页面',
  FOCUS_LOST: '离开页面',
  FOCUS_BACK: '返回页面',
  FULLSCREEN_LEFT: '退出全屏',
  COPY: '复制',
  PASTE: '粘贴',
  CAMERA_LOST: '摄像头断开',
};

export const SIGNS_EN: Record<string, string> = {
  REVIEW_WAITING: 'Identity review',
  OFFLINE: 'Offline',
  ONLINE: 'Back online',
  SUPERSEDED: 'Other page took over',
  FOCUS_LOST: 'Left the page',
  FOCUS_BACK: 'Back on the page',
  FULLSCREEN_LEFT: 'Left full screen',
  COPY: 'Copied',
  PASTE: 'Pasted',
  CAMERA_LOST: 'Camera lost',
};

/** What is not as it was sealed; a kind without a word here is shown by its code. */
export const FINDINGS_ZH: Record<string, string> = {
  'seal-missing': '缺少封存',
  'seals-broken': '封存序列不完整',
  'unknown-key': '封存所用公钥不可信',
  'bad-signature': '封存签名无效',
  'foreign-seal': '封存不属于本次考试或无法读取',
  'receipts-broken': '作答在封存前已被改动，与其回执不符（题号/版本）',
  'entries-changed': '作答记录被增删或改动',
  'paper-changed': '考卷被改动',
  'sitting-changed': '考生、考试或交卷信息被改动',
  'sheet-changed': '成绩单缺失或被改动',
  'grade-changed': '登记的成绩被改动',
  'score-differs': '按封存的作答计算，得分不符',
};

export const FINDINGS_EN: Record<string, string> = {
  'seal-missing': 'There is no seal',
  'seals-broken': 'The row of seals is broken',
  'unknown-key': 'A seal was made with a key that is not trusted',
  'bad-signature': 'A seal\'s signature is wrong',
  'foreign-seal': 'A seal belongs to another sitting or cannot be read',
  'receipts-broken': 'Answers were changed before they were sealed and do not fit their receipts (position/revision)',
  'entries-changed': 'Answers were added, removed or changed',
  'paper-changed': 'The paper was changed',
  'sitting-changed': 'Candidate, exam or hand-in were changed',
  'sheet-changed': 'A score sheet is missing or was changed',
  'grade-changed': 'The grade was changed',
  'score-differs': 'The sealed answers are worth another score',
};
