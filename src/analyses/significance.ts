/** From which p on is a difference said to be one? */

/** Of tests adjusted for how many there are; the same in every topic, so that two sentences never judge by two measures. */
export const significance = 0.05;

/** Where more than this part of all units differ, chance is the wrong yardstick: their spread is what there is to say, and no unit is named. */
export const mostOutside = 0.5;
