/** Which crm-sat is this? Kept equal to package.json by a test: reading the file at start-up would cost a disk access. */
export const version = '0.1.0';
