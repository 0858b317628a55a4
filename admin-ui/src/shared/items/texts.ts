import { inBothLanguages } from '../text/language';
import type { Difficulty, ItemState, ItemType } from './contract';

const TYPES_ZH: Record<ItemType, string> = { SINGLE_CHOICE: '单选题', MULTIPLE_CHOICE: '多选题', TRUE_FALSE: '判断题' };
const TYPES_EN: Record<ItemType, string> = { SINGLE_CHOICE: 'Single choice', MULTIPLE_CHOICE: 'Multiple choice', TRUE_FALSE: 'True/false' };
const LEVELS_ZH: Record<Difficulty, string> = { EASY: '易', MEDIUM: '中', HARD: '难' };
const LEVELS_EN: Record<Difficulty, string> = { EASY: 'Easy', MEDIUM: 'Medium', HARD: 'Hard' };
const STATES_ZH: Record<ItemState, string> = { DRAFT: '草稿', IN_REVIEW: '待审核', LIVE: '已启用', RETIRED: '已停用' };
const STATES_EN: Record<ItemState, string> = { DRAFT: 'Draft', IN_REVIEW: 'In review', LIVE: 'Live', RETIRED: 'Retired' };

/** The words of items, the same on every page. */
export const ITEM_TEXTS = inBothLanguages({
  zh: {
    bank: '题库',
    code: '编号',
    type: '题型',
    area: '知识点',
    difficulty: '难度',
    state: '状态',
    stem: '题干',
    tags: '标签',
    changedAt: '修改时间',
    author: '作者',
    types: TYPES_ZH,
    difficulties: LEVELS_ZH,
    states: STATES_ZH,
    anyType: '全部题型',
    anyArea: '全部知识点',
    anyDifficulty: '全部难度',
    unsorted: '未分类',
    choices: '选项',
    choice: (label: string) => `选项 ${label}`,
    points: (n: string) => `${n} 分`,
    key: '答案',
    explanation: '解析',
    rule: '依据',
    expired: '依据已失效',
    lastDay: (day: string) => `有效期至 ${day}`,
  },
  en: {
    bank: 'Bank',
    code: 'Code',
    type: 'Type',
    area: 'Area',
    difficulty: 'Difficulty',
    state: 'State',
    stem: 'Question',
    tags: 'Tags',
    changedAt: 'Changed',
    author: 'Author',
    types: TYPES_EN,
    difficulties: LEVELS_EN,
    states: STATES_EN,
    anyType: 'All types',
    anyArea: 'All areas',
    anyDifficulty: 'All levels',
    unsorted: 'Unsorted',
    choices: 'Choices',
    choice: (label: string) => `Choice ${label}`,
    points: (n: string) => `${n} ${n === '1' ? 'point' : 'points'}`,
    key: 'Key',
    explanation: 'Explanation',
    rule: 'Rule',
    expired: 'Rule expired',
    lastDay: (day: string) => `In force until ${day}`,
  },
});
