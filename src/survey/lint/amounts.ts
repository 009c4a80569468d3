/** Is a number an amount, such as hours lost, and no place on a scale? */
import type { Scale } from '../../domain/scales.js';

const mostSteps = 11;

/** More numbers than anybody judges by, except the usual 0..100. */
export const isAmount = ({ low, high }: Scale): boolean => high - low + 1 > mostSteps && !(low <= 1 && high === 100);
