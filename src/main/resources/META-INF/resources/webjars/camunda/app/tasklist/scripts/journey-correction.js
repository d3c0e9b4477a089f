/*
 * « Corriger » at a finished step of the tab « Dossier »: the same questions again, filled in. What is wrong is said at
 * its field, and nothing has changed then.
 */

let fields = 0;

function create(tag, { text, ...properties } = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  if (text) {
    element.textContent = text;
  }
  element.append(...children);
  return element;
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
    answer: () => control.value
  };
}

function ticked({ key, label, value }, id) {
  const control = create('input', { type: 'checkbox', id, checked: value === true });
  return { key, elements: [create('label', {}, control, ` ${label}`)], control, answer: () => control.checked };
}

function several({ key, kind, label, value, choices }, id) {
  const type = kind === 'radio' ? 'radio' : 'checkbox';
  const boxes = choices.map(one => create('input', {
    type, name: id, value: one.value, checked: kind === 'radio' ? one.value === value : (value ?? []).includes(one.value)
  }));
  const group = create('fieldset', {}, create('legend', { text: label }),
    ...boxes.map((box, index) => create('label', {}, box, ` ${choices[index].label}`)));
  const chosen = () => boxes.filter(box => box.checked).map(box => box.value);
  return {
    key,
    elements: [group],
    control: boxes[0] ?? group,
    answer: () => kind === 'radio' ? chosen()[0] ?? '' : chosen()
  };
}

function draw(question) {
  const id = `journey-correction-${++fields}`;
  const make = question.kind === 'checkbox' ? ticked
    : ['radio', 'checklist', 'taglist'].includes(question.kind) ? several : single;
  const field = make(question, id);
  field.problem = create('p', { id: `${id}-problem`, className: 'journey-correction-problem' });
  field.place = create('div', { className: 'journey-correction-field' }, ...field.elements, field.problem);
  return field;
}

function address(api, taskId, step) {
  return `${api.tasklistApi}/plugin/journey/${api.engine}/task/${encodeURIComponent(taskId)}/answers/${step}/correction`;
}

function mark(field, problem) {
  field.problem.textContent = problem ?? '';
  if (problem) {
    field.control.setAttribute('aria-invalid', 'true');
    field.control.setAttribute('aria-describedby', field.problem.id);
  } else {
    field.control.removeAttribute('aria-invalid');
    field.control.removeAttribute('aria-describedby');
  }
}

/**
 * @param recorded what to do with the sentence once a correction is recorded
 * @param left     what to do when the person gives up
 */
export default async function correction(api, taskId, step, recorded, left) {
  const headers = { Accept: 'application/json', 'X-XSRF-TOKEN': api.CSRFToken };
  const response = await fetch(address(api, taskId, step), { headers });
  if (!response.ok) {
    throw new Error(String(response.status));
  }
  const { version, note, fields: questions } = await response.json();
  const drawn = questions.map(draw);
  const answer = create('p', { className: 'journey-correction-answer' });
  answer.setAttribute('role', 'alert');
  const send = create('button', { type: 'submit', className: 'btn btn-primary', text: 'Enregistrer la correction' });
  const cancel = create('button', { type: 'button', className: 'btn btn-default', text: 'Ne rien changer' });
  const form = create('form', { className: 'journey-correction', noValidate: true },
    create('p', { className: 'journey-tab-quiet', text: note }), ...drawn.map(field => field.place),
    answer, create('p', {}, send, ' ', cancel));
  form.setAttribute('aria-label', 'Corriger les réponses');

  cancel.addEventListener('click', left);
  form.addEventListener('submit', async event => {
    event.preventDefault();
    send.disabled = true;
    answer.textContent = '';
    try {
      const sent = await fetch(address(api, taskId, step), {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify({ version, answers: Object.fromEntries(drawn.map(field => [field.key, field.answer()])) })
      });
      const { message, fields: problems = {} } = await sent.json();
      if (sent.ok) {
        recorded(message);
        return;
      }
      drawn.forEach(field => mark(field, problems[field.key]));
      answer.textContent = message;
      (drawn.find(field => problems[field.key])?.control ?? send).focus();
    } catch {
      answer.textContent = 'La correction n’a pas pu être envoyée. Vos réponses sont restées ici : réessayez.';
    }
    send.disabled = false;
  });
  return form;
}
