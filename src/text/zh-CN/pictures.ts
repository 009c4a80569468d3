/** 图的名称，以及给看不见图的人的说明。 */
import type { Translation } from '../translation.js';
