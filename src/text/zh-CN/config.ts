/** 关于生效设置及其来源的语句。 */
import type { configText as english } from '../en/config.js';
import { translationOf } from '../translation.js';

export const configText = translationOf<typeof english>()({
  'config.title': '此处生效的设置',
  'config.files-title': '各文件的设置',
  'config.file-title': '{file} 的设置',
  'config.setting': '设置',
  'config.value': '值',
  'config.pattern': '文件',
  'config.from': '来源',
  'config.default': '默认值',
  'config.all-files': '全部',
  'config.no-file-settings': '没有针对单个文件的设置：文件内容由程序识别，并说明依据。',
  'config.later-wins': '若一个文件符合多个模式，则各项设置叠加；同一设置以最后一行为准。',
});
