import { inBothLanguages } from './language';

/** Words every part of the console needs. */
export const WORDS = inBothLanguages({
  zh: {
    product: '考试管理',
    signOut: '退出登录',
    retry: '重试',
    reason: '原因',
    reasonRequired: '请填写原因',
    reasonHint: '将记入操作日志',
    loading: '正在加载',
    problem: '操作未能完成',
    unreachable: '无法连接考试服务器',
    unreachableDetail: '请检查网络连接后重试。',
    pageBroken: '页面出现错误',
    pageBrokenDetail: '请重新加载页面；仍有问题时，请联系系统管理员。',
    reload: '重新加载',
    notFound: '没有这个页面',
    toStart: '返回首页',
    otherLanguage: 'English',
    skip: '跳到正文',
    navigation: '导航',
    name: '姓名',
    idNumber: '证件号码',
    leaveTitle: '有未保存的修改',
    leaveDetail: '离开后，这些修改将丢失。',
    leave: '放弃修改并离开',
    stay: '留在本页',
    save: '保存',
    cancel: '取消',
    more: '加载更多',
    shown: (n: number, all: number) => `已显示 ${n} / ${all}`,
    agoSeconds: (n: number) => `${n} 秒前`,
    agoMinutes: (n: number) => `${n} 分钟前`,
    agoHours: (n: number) => `${n} 小时前`,
  },
  en: {
    product: 'Examinations',
    signOut: 'Sign out',
    retry: 'Try again',
    reason: 'Reason',
    reasonRequired: 'Give a reason',
    reasonHint: 'Goes into the audit trail',
    loading: 'Loading',
    problem: 'This did not work',
    unreachable: 'The exam server cannot be reached',
    unreachableDetail: 'Check the network and try again.',
    pageBroken: 'This page failed',
    pageBrokenDetail: 'Reload it; if it fails again, ask the operator.',
    reload: 'Reload',
    notFound: 'There is no such page',
    toStart: 'To the first page',
    otherLanguage: '中文',
    skip: 'Skip to content',
    navigation: 'Navigation',
    name: 'Name',
    idNumber: 'ID number',
    leaveTitle: 'There are unsaved changes',
    leaveDetail: 'They are lost when you leave.',
    leave: 'Leave without saving',
    stay: 'Stay here',
    save: 'Save',
    cancel: 'Cancel',
    more: 'Show more',
    shown: (n: number, all: number) => `${n} of ${all} shown`,
    agoSeconds: (n: number) => `${n} s ago`,
    agoMinutes: (n: number) => `${n} min ago`,
    agoHours: (n: number) => `${n} h ago`,
  },
});

export type Words = (typeof WORDS)['zh'];

/** `3 秒前`; never negative, in the largest unit that fits. */
export function ago(milliseconds: number, words: Words): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  if (seconds < 60) return words.agoSeconds(seconds);
  if (seconds < 3600) return words.agoMinutes(Math.floor(seconds / 60));
  return words.agoHours(Math.floor(seconds / 3600));
}
