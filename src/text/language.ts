/** The languages a report can speak. `pseudo` is for tests: it shows which words no catalogue holds. */
export const languages = ['en', 'zh-CN', 'pseudo'] as const;
export type Language = (typeof languages)[number];
