/** Within how many days does somebody who comes back come back because of the same? Days, unless stated otherwise. */
export const usualAgainWithin = 30;
