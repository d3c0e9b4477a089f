/*
 * The fields of a correction: questions of a form, drawn with the browser's own controls. Part of journey-correction.js.
 */

import { answered } from './journey-moments.js';
import { create } from './journey-server.js';

let fields = 0;

function chosen(choices, value) {
  return choices.find(one => one.value === value)?.label ?? value;
}

function written(kind, answer) {
  return answered[kind] && answer ? answered[kind](answer) : answer;
}

const INPUTS = { textfield: 'text', number: 'text', date: 'date', time: 'time', datetime: 'datetime-local' };

function single({ key, kind, label, value, required, choices }, id) {
  let control;
  if (kind === 'textarea') {
    control = create('textarea', { rows: 4, value: value ?? '' });
  } else if (kind === 'select') {
    control = create('select', {}, create('option', { value: '' }),
      ...choices.map(one => create('option', { value: one.value, text: one.label, selected: one.value === value })));
  } else {
    control = create('input', { type: INPUTS[kind] ?? 'text', value: value ?? '' });
    if (kind === 'number') {
      control.inputMode = 'decimal';
    }
  }
  control.id = id;
  control.className = 'form-control';
  control.required = required;
  return {
    key,
    elements: [create('label', { htmlFor: id, text: label }), control],
    control,
    answer: () => control.value,
    fill: answer => {
      control.value = answer;
    },
    said: answer => kind === 'select' ? chosen(choices, answer) : written(kind, answer)
  };
}

function ticked({ key, label, value }, id) {
  const control = create('input', { type: 'checkbox', id, checked: value === true });
  return {
    key,
    elements: [create('label', {}, control, ` ${label}`)],
    control,
    answer: () => control.checked,
    fill: answer => {
      control.checked = answer;
    },
    said: answer => answer ? 'oui' : 'non'
  };
}

function several({ key, kind, label, value, choices }, id) {
  const type = kind === 'radio' ? 'radio' : 'checkbox';
  const boxes = choices.map(one => create('input', {
    type, name: id, value: one.value, checked: kind === 'radio' ? one.value === value : (value ?? []).includes(one.value)
  }));
  const group = create('fieldset', {}, create('legend', { text: label }),
    ...boxes.map((box, index) => create('label', {}, box, ` ${choices[index].label}`)));
  const ticks = () => boxes.filter(box => box.checked).map(box => box.value);
  return {
    key,
    elements: [group],
    control: boxes[0] ?? group,
    answer: () => kind === 'radio' ? ticks()[0] ?? '' : ticks(),
    fill: answer => boxes.forEach(box => {
      box.checked = [answer].flat().includes(box.value);
    }),
    said: answer => [answer].flat().map(one => chosen(choices, one)).join(', ')
  };
}

/**
 * One question with its field: what is in it (answer), filling it in (fill), an answer in words (said).
 */
export function draw(question) {
  const id = `journey-correction-${++fields}`;
  const make = question.kind === 'checkbox' ? ticked
    : ['radio', 'checklist', 'taglist'].includes(question.kind) ? several : single;
  const field = make(question, id);
  field.label = question.label;
  field.recorded = field.answer();
  field.note = create('p', { id: `${id}-note`, className: 'journey-correction-note' });
  field.problem = create('p', { id: `${id}-problem`, className: 'journey-correction-problem' });
  field.place = create('div', { className: 'journey-correction-field' }, ...field.elements, field.note, field.problem);
  return field;
}

/** Whether two answers are the same. */
export function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

function describe(field) {
  const told = [field.note, field.problem].filter(place => place.textContent).map(place => place.id);
  if (told.length) {
    field.control.setAttribute('aria-describedby', told.join(' '));
  } else {
    field.control.removeAttribute('aria-describedby');
  }
}

/** What a person should know of this answer, though nothing is wrong with it. */
export function note(field, sentence) {
  field.note.textContent = sentence ?? '';
  describe(field);
}

export function mark(field, problem) {
  field.problem.textContent = problem ?? '';
  if (problem) {
    field.control.setAttribute('aria-invalid', 'true');
  } else {
    field.control.removeAttribute('aria-invalid');
  }
  describe(field);
}
