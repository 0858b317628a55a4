import { inBothLanguages } from '../../shared/text/language';
import type { Means } from './contract';

type WithoutPhoto = Record<Exclude<Means, 'PHOTO'>, string>;

const MEANS_ZH: WithoutPhoto = {
  NOT_TAKEN: '未按要求拍照。请结合监控、考场记录或查验证件后决定。',
  DOCUMENTS_WANTED: '考生选择不拍照（或无法拍照），请当面或视频查验身份证件后决定。',
  DOCUMENTS_ON_SITE: '已当面查验证件',
  DOCUMENTS_BY_VIDEO: '已视频查验证件',
};
const MEANS_EN: WithoutPhoto = {
  NOT_TAKEN: 'The photo asked for was not taken. Decide by what the room saw, or by documents.',
  DOCUMENTS_WANTED: 'The candidate wants, or can take, no photo. See the identity document, in the room or by video, and decide.',
  DOCUMENTS_ON_SITE: 'Documents seen on site',
  DOCUMENTS_BY_VIDEO: 'Documents seen by video',
};
const NOT_COMPARED_ZH: Record<string, string> = {
  NO_MODELS: '服务器未装人脸模型，未比对，请人工判断。',
  NO_PORTRAIT: '没有登记照，未比对。',
  NO_FACE_IN_PORTRAIT: '登记照中找不到可比对的人脸，请联系学籍人员更换。',
  NO_FACE_IN_FRAMES: '现场照片中找不到可比对的人脸。',
  TIMED_OUT: '比对超时，请人工判断。',
  CRASHED: '比对程序中断，请人工判断。',
  BUSY: '比对排队过长，请人工判断。',
};
const NOT_COMPARED_EN: Record<string, string> = {
  NO_MODELS: 'The server has no face models; nothing was compared.',
  NO_PORTRAIT: 'There is no portrait; nothing was compared.',
  NO_FACE_IN_PORTRAIT: 'The portrait shows no face that can be compared; ask the registrar for another one.',
  NO_FACE_IN_FRAMES: 'The photo shows no face that can be compared.',
  TIMED_OUT: 'The comparison took too long.',
  CRASHED: 'The comparison broke off.',
  BUSY: 'Too many comparisons waited.',
};

export const FINDING_TEXTS = inBothLanguages({
  zh: {
    means: MEANS_ZH,
    notCompared: NOT_COMPARED_ZH,
    similarity: '相似度',
    thresholds: (review: string, match: string, frames: number) => `低于 ${review} 不符，达到 ${match} 相符；${frames} 帧平均`,
    scale: (similarity: string, match: string) => `相似度 ${similarity}，达到 ${match} 为相符`,
    lively: '转头动作已完成',
    still: '未完成转头动作',
    proposed: '已有人提出“非本人”，等待另一位考务人员复核。',
    appoint: '预约查验',
    appointed: (at: string, place: string) => `已预约：${at}，${place}`,
    at: '时间',
    place: '地点或视频会议号',
    placeHint: '考生页面会显示',
    required: '请填写',
    save: '保存预约',
    saved: '预约已保存',
    noModels: '人脸比对未启用：每张照片都由人工复核。',
  },
  en: {
    means: MEANS_EN,
    notCompared: NOT_COMPARED_EN,
    similarity: 'Similarity',
    thresholds: (review: string, match: string, frames: number) =>
      `no match below ${review}, match from ${match}; ${frames === 1 ? 'one frame' : `mean of ${frames} frames`}`,
    scale: (similarity: string, match: string) => `Similarity ${similarity}; a match from ${match}`,
    lively: 'Turned the head as asked',
    still: 'Did not turn the head as asked',
    proposed: 'Somebody says it is another person; an examiner has yet to agree.',
    appoint: 'Appointment',
    appointed: (at: string, place: string) => `Appointed: ${at}, ${place}`,
    at: 'When',
    place: 'Where, or how to join the video call',
    placeHint: 'Shown on the candidate\'s page',
    required: 'Fill this in',
    save: 'Save appointment',
    saved: 'Appointment saved',
    noModels: 'Faces are not compared here: every photo is reviewed by a person.',
  },
});
