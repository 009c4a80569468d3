import { describe, expect, it } from 'vitest';
import { tellsOfCoaching } from '../../../src/domain/coaching-words.js';

describe('comments that tell of a score that was asked for', () => {
  it.each([
    'Rufus asked me to give all tens.',
    'They told us to rate everything five stars',
    'Please count this as a 10, as agreed with Rufus.',
    'Rufus said anything below 9 hurts his bonus.',
    'My score decides about her commission, I was told.',
    'Filled in together with our account manager, "10 across the board".',
    '客户经理说都打十分就好。',
    '按要求全部打满分。',
    '经理让我给十分，说关系到奖金。',
    '销售说请给好评',
    '听说会扣客服的绩效',
  ])('%s', (comment) => {
    expect(tellsOfCoaching(comment)).toBe(true);
  });

  it.each([
    'Support answered within ten minutes.',
    'They asked me to restart it twice before anybody came.',
    'We asked for a bonus feature and got it.',
    'My ten colleagues like it. Perfect service!',
    'The account manager asked us for feedback.',
    '客服十分钟内就回复了。',
    '价格太贵，不值。给五星好评！',
    '十分满意，服务很好',
    '经理很专业，说得清楚',
  ])('not: %s', (comment) => {
    expect(tellsOfCoaching(comment)).toBe(false);
  });
});
