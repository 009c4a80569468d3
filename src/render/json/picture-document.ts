/** How does the picture of a table stand in the JSON document? */
import type { Picture } from '../../report/picture.js';
import { picked } from './picked.js';

/** A picture with its keys in their fixed places; the columns of a list are named by the list's own order. */
export function pictureDocument(picture: Picture) {
  switch (picture.type) {
    case 'intervals': {
      const panels = picture.panels.map((panel) => picked(panel, ['value', 'interval', 'limits']));
      return { ...picked(picture, ['type', 'label', 'group']), panels };
    }
    case 'likert':
      return { type: picture.type, label: picture.label, steps: [...picture.steps] };
    case 'bullet':
      return picked(picture, ['type', 'label', 'group', 'unit', 'baseline', 'target', 'actual']);
    case 'control-chart':
      return picked(picture, ['type', 'at', 'value', 'limits', 'signal', 'centre']);
    case 'importance-performance':
      return picked(picture, [
        'type',
        'label',
        'importance',
        'performance',
        'interval',
        'crossImportance',
        'crossPerformance',
      ]);
    case 'curve': {
      const lines = picture.lines.map((line) => picked(line, ['value', 'interval']));
      return { type: picture.type, at: picture.at, lines };
    }
    case 'sparkline':
      return { type: picture.type, label: picture.label, columns: [...picture.columns], of: picture.of };
  }
}
