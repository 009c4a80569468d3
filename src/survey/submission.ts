/** What holds of every response that is sent or typed, whatever the questionnaire asks? */

/** 32 hexadecimal digits: sent twice under one id it is one response. */
export const isSubmissionId = (text: string): boolean => /^[0-9a-f]{32}$/.test(text);

/** Characters of the name of a company. */
export const longestCompany = 200;

/** The company as it was typed, no longer than that. */
export const companyOf = (typed: string): string => typed.trim().slice(0, longestCompany);
