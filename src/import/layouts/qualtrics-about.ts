/** What is special of Qualtrics exports, whatever their header? */
import type { BothLanguages } from './layout.js';

export const specialOfQualtrics: readonly BothLanguages[] = [
  {
    en: 'A response that was given up is kept; its status, by Finished, is partial instead of complete.',
    'zh-CN': '中途放弃的答卷予以保留；其状态按 Finished 记为 partial，而非 complete。',
  },
  {
    en: 'Split multiple-choice columns and matrix rows are items of one question; `_TEXT` stays beside its option.',
    'zh-CN': '拆成多列的多选题与矩阵题各行归于同一题；`_TEXT` 列留在其选项旁。',
  },
  {
    en: 'Options joined in one cell are told apart by a comma without a space; one with a space is part of an option.',
    'zh-CN': '同一单元格中的多个选项以不带空格的逗号分隔；带空格的逗号属于选项本身。',
  },
  {
    en: 'Groups of a recommendation, scores, topics, times on a page, browsers, display orders and files are no answers and are not read.',
    'zh-CN': '推荐意愿分组、得分、主题、页面停留时间、浏览器、显示顺序和文件不是回答，不予读取。',
  },
];
