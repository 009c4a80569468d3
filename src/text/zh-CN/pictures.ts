/** 图的名称，以及给看不见图的人的说明。 */
import type { picturesText as english } from '../en/pictures.js';
import { translationOf } from '../translation.js';

export const picturesText = translationOf<typeof english>()({
  'picture.intervals': '数值及其区间',
  'picture.range': '{title}：共 {rows} 行，从{lowest}的 {low} 到{highest}的 {high}。',
  'picture.one': '{title}：{name}为 {value}。',
  'picture.nothing': '{title}：没有一行有可以显示的数值。',
  'picture.without': '没有数值的行：{rows}。',
  'picture.outside': '超出随机波动界限的：{outside}。',
  'picture.likert': '各个答案的比例',
  'picture.likert.what': '共 {rows} 行；最低的答案 {first} 在左，最高的答案 {last} 在右。',
  'picture.likert.lowest': '最低：{answer}',
  'picture.likert.highest': '最高：{answer}',
  'picture.likert.percent': '条中的数字：占每行作答的百分比。',
  'picture.bullet': '各自走了多远',
  'picture.bullet.what': '共 {rows} 行，每行从左侧的基线到目标：横条止于目前所处的位置。',
  'picture.bullet.row': '{name}：从 {baseline} 到 {actual}，目标 {target}。',
  'picture.bullet.unmeasured': '尚未测量',
  'picture.control': '数值及其控制界限',
  'picture.control.what': '从 {first} 到 {last} 共 {points} 个点；中心线位于 {centre}。',
  'picture.control.signals': '标记为信号的：{names}。',
  'picture.control.none': '没有一点被标记为信号。',
  'picture.map': '重要性与表现',
  'picture.map.what': '共 {points} 个点。纵轴为{title}，横轴为{other}；两条线交于 {importance} 与 {performance}。',
  'picture.map.ends': '最高：{highest}；最左：{leftmost}；最右：{rightmost}。',
  'picture.curve': '随时间变化的比例',
  'picture.curve.what': '{name}在 {at} 之后为 {value}。',
  'picture.curve.axis': '{title}的天数',
  'picture.sparkline': '随时间的走势',
  'picture.sparkline.what': '{name}：{from} 为 {first}，{to} 为 {last}。',
  'picture.quadrant.cell': '{name}：{share}（{count}）。',
});
