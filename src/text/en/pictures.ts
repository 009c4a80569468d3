/** What pictures are called, and what they show, for whoever cannot see them. */
export const picturesText = {
  'picture.intervals': 'Figures with their intervals',
  'picture.range': '{title}: {rows} rows, from {lowest} with {low} to {highest} with {high}.',
  'picture.one': '{title}: {name} with {value}.',
  'picture.nothing': '{title}: no row has a figure that may be shown.',
  'picture.without': 'Rows without a figure: {rows}.',
  'picture.outside': 'Outside the limits of chance: {outside}.',
  'picture.likert': 'Shares of each answer',
  'picture.likert.what':
    '{rows} rows; the lowest answer, {first}, stands on the left, the highest, {last}, on the right.',
  'picture.likert.lowest': 'lowest: {answer}',
  'picture.likert.highest': 'highest: {answer}',
  'picture.likert.percent': 'Numbers in the bars: % of the answers of each row.',
  'picture.bullet': 'How far each came',
  'picture.bullet.what':
    '{rows} rows, each from its baseline on the left to its target: the bar ends where it stands now.',
  'picture.bullet.row': '{name}: from {baseline} to {actual}, target {target}.',
  'picture.bullet.unmeasured': 'not measured yet',
  'picture.control': 'Values between their limits',
  'picture.control.what': '{points} points from {first} to {last}; the centre line is at {centre}.',
  'picture.control.signals': 'Marked as signals: {names}.',
  'picture.control.none': 'None is marked as a signal.',
  'picture.map': 'Importance by performance',
  'picture.map.what':
    '{points} points. {title} goes up, {other} goes across; the lines cross at {importance} and {performance}.',
  'picture.map.ends': 'Highest: {highest}; furthest to the left: {leftmost}; furthest to the right: {rightmost}.',
  'picture.curve': 'Shares over time',
  'picture.curve.what': '{name} stands at {value} after {at}.',
  'picture.sparkline': 'Course over time',
  'picture.sparkline.what': '{name}: {first} in {from}, {last} in {to}.',
  'picture.quadrant.cell': '{name}: {share} ({count}).',
  'picture.curve.axis': '{title} so many days',
} as const;
