/** What a column was read as, in words. */
import { constructs } from '../../domain/constructs.js';
import { message, type Message } from '../../text/message.js';

/** `field:x`, `item:construct`, `segment:name`, `options`, `ignored` of a column reading. */
export function targetMessage(target: string): Message {
  const separator = target.indexOf(':');
  const kind = separator === -1 ? target : target.slice(0, separator);
  const name = separator === -1 ? '' : target.slice(separator + 1);
  if (kind === 'field') return message('import.target.field', { field: name });
  if (kind === 'segment') return message('import.target.segment', { segment: name });
  if (kind === 'options') return message('import.target.options');
  const construct = constructs.find((known) => known === name);
  if (kind === 'item' && construct)
    return message('import.target.item', { construct: message(`construct.${construct}`) });
  return message('import.target.ignored');
}
