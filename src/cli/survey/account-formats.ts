/** How can the account of a drawing be written? To stdout, for the file is the list itself. */
export const accountFormats = ['terminal', 'json', 'markdown', 'csv'] as const;
