/**
 * What does a form do in the browser? Shows what is asked of whom, keeps a draft, checks, and saves the answers as a file.
 * The same text in every form, so that its hash is known: everything that differs stands in attributes of the page. Nothing
 * of a questionnaire or an answer is ever written as markup.
 */
export const formScript = `
'use strict';
(() => {
  const form = document.querySelector('form');
  const said = form.dataset;
  const fields = [...form.querySelectorAll('fieldset[data-item]')];
  const byId = (id) => document.getElementById(id);
  const link = new URLSearchParams(location.hash.slice(1));
  // Two invitations opened in one browser have drafts of their own.
  const key = 'crm-sat ' + said.draft + location.hash;
  // Longer without a touch, somebody was away and did not answer.
  const away = 300000;
  let spent = 0;
  let since = Date.now();

  const inputsOf = (field) => [...field.querySelectorAll('input, textarea')];
  const givenIn = (field) => {
    const inputs = inputsOf(field);
    const ticked = inputs.filter((one) => one.checked).map((one) => one.value);
    if (ticked.length > 0) return ticked;
    return inputs.filter((one) => !one.matches('[type=radio], [type=checkbox]')).map((one) => one.value.trim()).filter((one) => one !== '');
  };
  const fill = (field, values) => {
    for (const input of inputsOf(field)) {
      if (input.matches('[type=radio], [type=checkbox]')) input.checked = values.includes(input.value);
      else input.value = values.find((one) => one !== said.none) ?? '';
    }
  };

  // What some are not asked is out of sight and out of the file, but stays in the draft should the role be changed back.
  const route = () => {
    const given = new Map();
    for (const field of fields) {
      const { item, roles, if: other, answers } = field.dataset;
      const role = given.get('role')?.[0];
      const isAsked = (!roles || roles.split(' ').includes(role)) && (!other || (given.get(other) ?? []).some((one) => answers.split(' ').includes(one)));
      field.hidden = !isAsked;
      const values = givenIn(field);
      if (isAsked) given.set(item, values);
      const clear = field.querySelector('.clear');
      if (clear) clear.hidden = values.length === 0;
    }
    return given;
  };

  const kept = (write) => {
    try {
      return write(localStorage);
    } catch {
      return null;
    }
  };
  const keep = () => {
    const now = Date.now();
    spent += Math.min(now - since, away);
    since = now;
    const answers = Object.fromEntries(fields.map((field) => [field.dataset.item, givenIn(field)]));
    kept((place) => place.setItem(key, JSON.stringify({ spent, answers })));
  };
  const resume = () => {
    let draft;
    try {
      draft = JSON.parse(kept((place) => place.getItem(key)) ?? 'null');
    } catch {
      return;
    }
    if (!draft || typeof draft.answers !== 'object') return;
    for (const field of fields) {
      const values = draft.answers[field.dataset.item];
      if (Array.isArray(values)) fill(field, values.map(String));
    }
    spent = Number(draft.spent) || 0;
    byId('resumed').hidden = !fields.some((field) => givenIn(field).length > 0);
  };

  const faultOf = (field, values) => {
    const { required, low, high } = field.dataset;
    if (values.length === 0) {
      const typed = field.querySelector('[type=number]');
      if (typed && typed.validity.badInput) return said.notNumber.replace('{low}', low).replace('{high}', high);
      return required === undefined ? '' : said.needed;
    }
    if (low === undefined || values[0] === said.none) return '';
    const isFine = /^[0-9]+$/.test(values[0]) && Number(values[0]) >= Number(low) && Number(values[0]) <= Number(high);
    return isFine ? '' : said.notNumber.replace('{low}', low).replace('{high}', high);
  };
  const check = (given) => {
    let first;
    for (const field of fields) {
      const fault = field.hidden ? '' : faultOf(field, given.get(field.dataset.item) ?? []);
      const place = byId('f-' + field.dataset.item);
      place.textContent = fault;
      place.hidden = fault === '';
      field.classList.toggle('faulty', fault !== '');
      if (fault !== '') first = first ?? field;
    }
    byId('faults').hidden = !first;
    byId('faults').textContent = first ? said.faults : '';
    if (!first) return true;
    const target = inputsOf(first)[0];
    target.focus();
    first.scrollIntoView({ block: 'center' });
    return false;
  };

  const two = (number) => String(number).padStart(2, '0');
  const moment = () => {
    const now = new Date();
    const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
    // A confidential answer bears no time of day: who was seen filling it in could be found by it.
    return said.confidentiality === 'confidential' ? day : day + 'T' + [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(':');
  };
  const token = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  // A space before what a spreadsheet would take for a formula; the import takes it away again.
  const cell = (text) => {
    const safe = /^[=+\\-@\\t\\r]/.test(text) ? ' ' + text : text;
    return /[",\\n\\r]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
  };
  const answerCell = (field, values) => {
    if (field.dataset.kind === 'choices') return values.join(said.separator);
    return values.includes(said.none) ? said.none : (values[0] ?? '');
  };
  const table = (given, id) => {
    const own = {
      response_id: id, survey: said.survey, survey_kind: said.surveyKind, submitted_at: moment(),
      duration: String(Math.round(spent / 1000)), channel: 'form', language: document.documentElement.lang,
      customer_id: link.get('customer_id') ?? '', contact_id: link.get('contact_id') ?? '',
      customer_name: (given.get('customer_name') ?? [])[0] ?? '', role: (given.get('role') ?? [])[0] ?? '',
    };
    const asked = fields.filter((field) => field.dataset.header !== undefined);
    const columns = said.columns.split(' ');
    const header = [...columns, ...asked.map((field) => field.dataset.header)];
    const row = [...columns.map((name) => own[name]), ...asked.map((field) => answerCell(field, given.get(field.dataset.item) ?? []))];
    return '\\uFEFF' + [header, row].map((cells) => cells.map(cell).join(',')).join('\\r\\n') + '\\r\\n';
  };

  const save = (name, text) => {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
    const anchor = document.createElement('a');
    anchor.href = address;
    anchor.download = name;
    document.body.append(anchor);
    anchor.click();
    anchor.remove();
    setTimeout(() => URL.revokeObjectURL(address), 60000);
  };
  const finish = (given) => {
    keep();
    const id = token();
    const text = table(given, id);
    const name = said.survey.replaceAll(/[^\\p{L}\\p{N}_-]+/gu, '-') + '-' + id.slice(0, 8) + '.csv';
    save(name, text);
    kept((place) => place.removeItem(key));
    form.hidden = true;
    byId('before').hidden = true;
    byId('saved').textContent = byId('saved').dataset.words.replace('{file}', name);
    byId('end').hidden = false;
    byId('end').focus();
    byId('again').addEventListener('click', () => save(name, text));
  };

  const roleAsked = byId('item-role');
  const role = link.get('role');
  resume();
  if (roleAsked && role && givenIn(roleAsked).length === 0) fill(roleAsked, [role]);
  const company = byId('item-customer_name');
  if (company && link.get('customer_id')) { fill(company, []); company.dataset.roles = '-'; }
  route();
  form.addEventListener('input', (event) => {
    // Of a number and "does not apply" beside it the one that was touched last holds.
    const field = event.target.closest('fieldset');
    const typed = field && field.querySelector('[type=number]');
    const box = typed && field.querySelector('[type=checkbox]');
    if (box && event.target === box && box.checked) typed.value = '';
    if (box && event.target === typed && typed.value !== '') box.checked = false;
    route();
    keep();
  });
  form.addEventListener('click', (event) => {
    const clear = event.target.closest('.clear');
    if (!clear) return;
    const field = clear.closest('fieldset');
    fill(field, []);
    route();
    keep();
    inputsOf(field)[0].focus();
  });
  byId('over').addEventListener('click', () => {
    for (const field of fields) fill(field, []);
    spent = 0;
    since = Date.now();
    kept((place) => place.removeItem(key));
    byId('resumed').hidden = true;
    route();
  });
  form.addEventListener('submit', (event) => {
    const given = route();
    const isFine = check(given);
    if (!isFine || said.post === undefined) event.preventDefault();
    if (!isFine) return;
    if (said.post === undefined) return finish(given);
    // Sent by the browser itself, as without a script; the draft stays until the server says that it has the answers.
    keep();
    form.elements.duration.value = String(Math.round(spent / 1000));
  });
  form.hidden = false;
})();
`;
