// Every word of the page about one's own photos, Chinese and English side by side.
import { language } from '../texts.js';

/** @type {Record<string, [string, string]>} */
export const words = {
  title: ['我的照片', 'My photos'],
  toExams: ['返回我的考试', 'Back to my exams'],
  loading: ['正在读取', 'Loading'],
  signInFirst: ['请先登录，再查看您的照片。', 'Please sign in first to see your photos.'],
  toSignIn: ['去登录', 'Sign in'],
  intro: ['这里是考试系统保存的、您的全部人脸照片。到期后由系统自动删除。', 'These are all photos of your face that the examination system stores. They are deleted by themselves when their time is over.'],

  consent: ['人脸照片同意书', 'Consent to photos of the face'],
  consentGiven: ['您已于 {at} 同意（第 {version} 版）。', 'You agreed on {at} (version {version}).'],
  consentMissing: ['您目前没有同意拍摄人脸照片（现行为第 {version} 版）。可以由工作人员查验证件参加考试。', 'You do not agree to photos of your face at present (version {version} is in force). Staff can check your identity document instead.'],
  readText: ['查看同意书全文', 'Read the whole text'],
  withdraw: ['撤回同意', 'Withdraw consent'],
  give: ['我已阅读，同意', 'I have read it and agree'],
  withdrawTitle: ['撤回对人脸照片的同意？', 'Withdraw your consent?'],
  withdrawBody: ['不再拍摄新照片，考试时由工作人员查验您的证件，不影响参加考试。已经结束的考试的照片几分钟内删除；还在核验或考试没有结束的，完成后删除。登记照片作为报名材料保留。',
    'No new photos are taken; staff checks your document, and you may still take examinations. Photos of finished examinations are deleted within minutes; those still being checked, or of an examination that is not over, right afterwards. The portrait stays as part of your registration.'],
  withdrawn: ['已撤回同意。下面写明哪些照片还保留，以及原因。', 'Consent is withdrawn. Below you see which photos stay, and why.'],
  given: ['已记录您的同意。', 'Your consent is recorded.'],

  stored: ['保存的照片（{n} 张）', 'Stored photos ({n})'],
  none: ['没有保存您的照片。', 'No photo of you is stored.'],
  photoPORTRAIT: ['登记照片', 'Portrait'],
  photoENTRY: ['考前照片', 'Photo before the examination'],
  photoDURING: ['考中照片', 'Photo during the examination'],
  photoEXIT: ['考后照片', 'Photo after handing in'],
  photoPROPOSED: ['待登记的照片', 'Photo to become the portrait'],
  photoMARKED: ['标出问题的照片', 'Photo with its faults marked'],
  purpose: ['用途', 'Purpose'],
  takenAt: ['拍摄时间', 'Taken'],
  enrolledAt: ['登记时间', 'Enrolled'],
  deleteAt: ['删除时间', 'Deleted'],
  atOnce: ['几分钟内删除', 'Within minutes'],
  later: ['暂不删除，见下', 'Not yet, see below'],
  afterwards: ['暂时保留：{why}', 'Stays for now: {why}'],
  nextSitting: ['{at}（再次参加考试后顺延）', '{at} (later if you take another examination)'],
  whoSees: ['谁能看到', 'Who may see it'],
  closed: ['照片无法打开，请联系主办单位。', 'The photo cannot be opened. Please contact the organiser.'],

  looks: ['谁看过', 'Who looked'],
  noLooks: ['工作人员没有看过您的照片。', 'No member of staff has looked at your photos.'],
  looksBy: ['{role}看过 {n} 次', '{role}: {n} times'],
  looksWhat: ['次数包含已删除的照片。每次查看都有记录，您可以向主办单位查询。', 'Photos deleted since are counted, too. Every look is recorded; ask the organiser if you want to know more.'],
  roleproctor: ['监考员', 'Proctors'],
  roleexaminer: ['考核人员', 'Examiners'],
  roleregistrar: ['报名管理员', 'Registrars'],
  rights: ['您可以要求主办单位复制、更正或提前删除您的照片，联系方式见考试须知。', 'You may ask the organiser to copy, correct or delete your photos earlier; the contact stands in the examination notice.'],
};

/** @param {string} name @param {Record<string, any>} values for the places in braces */
export const w = (name, values = {}) => words[name][language() === 'en' ? 1 : 0].replace(/\{(\w+)\}/g, (_, place) => String(values[place]));
