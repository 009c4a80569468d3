/** Sentences said to people who answer: in a terminal, and by the server of a form. */

export const collectingText = {
  'collect.not-possible': 'This is no answer of this question.',
  'collect.one-answer': 'Please give one answer to this question.',
  'collect.too-long': 'Please shorten this answer: at most {limit} characters are taken.',

  'take.skip': 'No answer',
  'take.skip-text': 'empty for no answer',
  'take.resume': 'Earlier answers are here ({answered}). Go on with them?',
  'take.go-on': 'Go on with them',
  'take.start-over': 'Start over',
  'take.kept': 'Your answers so far are kept in "{file}". The same command goes on with them.',
  'take.saved': 'Your answers were saved in "{file}".',
  'take.private': 'Your answers bear neither your name nor the time of day.',
  'take.attributed': 'The people who look after your company see your answers.',
  'take.key.navigate': 'move',
  'take.key.select': 'choose',
  'take.key.all': 'all',
  'take.key.invert': 'invert',
  'take.key.submit': 'done',

  'serve.kept-here':
    'What you fill in stays in this browser until you send it, so that you can go on later. It is sent only when you press the button at the end.',
  'serve.private':
    'Your answers are stored without your name, your address and the time of day, and nothing says by which link they came.',
  'serve.attributed': 'The people who look after your company see your answers, and whose they are.',
  'serve.no-address': 'Neither your network address nor your browser is recorded.',
  'serve.no-script': 'Some questions below are asked only of some people: leave empty what does not apply to you.',
  'serve.send': 'Send my answers',
  'serve.faults': 'Not sent yet: an answer below is missing or cannot be understood.',
  'serve.thanks': 'Your answers were received and saved.',
  'serve.other-language': '中文',
  'serve.used.title': 'This link was used',
  'serve.used':
    'Answers came by this link already, and it takes them once. If they were not yours, please tell whoever asked you.',
  'serve.unknown.title': 'This link is not known',
  'serve.unknown': 'Please open the link as it was sent to you, whole: it may have been cut off at the end of a line.',
  'serve.needed.title': 'Please use your own link',
  'serve.needed': 'This survey is answered by the link that was sent to you, so that everybody answers once.',
  'serve.changed.title': 'Your earlier answers stand',
  'serve.changed': 'Answers of this form were received before. What was changed after that was not saved.',
  'serve.too-large.title': 'Too long to be received',
  'serve.too-large':
    'Your answers are longer than {limit} characters in all. Nothing was saved: please go back, shorten what you wrote and send it again.',
  'serve.too-many.title': 'Too many calls',
  'serve.too-many':
    'Too many calls came from your network within a minute. Nothing was saved: please try again in a minute.',
  'serve.foreign.title': 'Not sent by this form',
  'serve.foreign':
    'The answers did not come from this form, so nothing was saved. Please open it anew and send them again.',
  'serve.not-understood.title': 'Not understood',
  'serve.not-understood': 'What was sent are no answers of this form. Nothing was saved: please open it anew.',
  'serve.not-found.title': 'Nothing here',
  'serve.not-found': 'There is no such page. Please open the link as it was sent to you.',
  'serve.busy.title': 'Not saved yet',
  'serve.busy':
    'Your answers could not be saved just now. Please send them again in a minute: they are still in the form.',
} as const;
