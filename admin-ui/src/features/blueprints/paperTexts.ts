import { inBothLanguages } from '../../shared/text/language';

/** The words of a drawn paper, on the screen and on paper. */
export const PAPER_TEXTS = inBothLanguages({
  zh: {
    preview: '试卷预览',
    facility: '平均正确率',
    seed: '随机种子',
    again: '另抽一份',
    show: '重现',
    keys: '显示答案与解析',
    print: '打印 A、B 卷',
    printHint: '在打印窗口中可保存为 PDF',
    form: (name: string) => `${name} 卷`,
    keySheet: (name: string) => `${name} 卷答案`,
    candidate: '姓名：______________　准考证号：______________________',
    score: (mark: number) => `满分 ${mark} 分`,
    key: '答案',
    paperLine: (items: number, mark: number, expected: string) => `${items} 题，满分 ${mark} 分，预期平均分 ${expected}`,
    toEditor: '返回蓝图',
  },
  en: {
    preview: 'Preview a paper',
    facility: 'Mean facility',
    seed: 'Seed',
    again: 'Draw another',
    show: 'Draw this seed',
    keys: 'Show keys and explanations',
    print: 'Print forms A and B',
    printHint: 'The print dialog can save as PDF',
    form: (name: string) => `Form ${name}`,
    keySheet: (name: string) => `Key of form ${name}`,
    candidate: 'Name: ______________   Number: ______________________',
    score: (mark: number) => `Full mark ${mark}`,
    key: 'Key',
    paperLine: (items: number, mark: number, expected: string) => `${items} items, full mark ${mark}, expected mean ${expected}`,
    toEditor: 'Back to the blueprint',
  },
});
