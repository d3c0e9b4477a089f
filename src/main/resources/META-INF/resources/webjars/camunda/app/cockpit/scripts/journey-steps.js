/*
 * The tab "Intervenir" of an instance: what an operator can do to the steps at which it waits. A step is repeated or
 * skipped only after a look at what this would do, which the server tries and rolls back.
 */

import { at, create, post, read, say } from './journey-page.js';
import { mark, nameOf, unmark } from './journey-shown.js';

const LONGEST_REASON = 500;

class Steps {
  constructor(node, api, instance) {
    this.api = api;
    this.path = `instance/${encodeURIComponent(instance)}/steps`;
    this.said = create('p', { attributes: { role: 'status' } });
    this.place = create('div', {});
    node.replaceChildren(create('div', { className: 'journey-steps' }, this.said, this.place));
    this.load();
  }

  async load() {
    try {
      const { steps, groups } = await read(this.api, this.path);
      this.groups = groups;
      this.place.replaceChildren(steps.length
        ? create('ul', {}, ...steps.map(step => this.step(step)))
        : create('p', { textContent: say('Cette instance n’attend nulle part.', 'This instance waits nowhere.') }));
    } catch (failure) {
      this.place.replaceChildren();
      this.said.textContent = failure.message;
    }
  }

  step(step) {
    const panel = create('div', { className: 'journey-step-panel' });
    const facts = [
      step.due ? say(`échéance ${at(step.due)}`, `due ${at(step.due)}`) : '',
      step.groups.join(', ')
    ].filter(Boolean).join(' · ');
    const actions = [
      step.reminder ? [say('Relancer maintenant', 'Remind now'), () => this.simple(panel, step, 'remind')] : null,
      step.task ? [say('Changer l’échéance', 'New due date'), () => this.due(panel, step)] : null,
      step.task ? [say('Confier à un autre groupe', 'Give to another group'), () => this.reassign(panel, step)] : null,
      [say('Recommencer l’étape', 'Repeat the step'), () => this.move(panel, step, 'repeat')],
      [say('Passer l’étape', 'Skip the step'), () => this.move(panel, step, 'skip')]
    ].filter(Boolean);
    return create('li', {},
      create('h3', { textContent: step.name }),
      facts ? create('p', { textContent: facts }) : null,
      create('div', { className: 'journey-step-actions' }, ...actions.map(([textContent, onclick]) =>
        create('button', { type: 'button', className: 'btn btn-default', textContent, onclick }))),
      panel);
  }

  /* One panel at a time, so that its words and marks are about one change. */
  open(panel, title, ...content) {
    this.close();
    this.said.textContent = '';
    this.opened = panel;
    const heading = create('h4', { textContent: title, tabIndex: -1 });
    panel.replaceChildren(heading, ...content);
    heading.focus();
  }

  close() {
    unmark();
    this.opened?.replaceChildren();
    this.opened = null;
  }

  reasonField(isNeeded) {
    const field = create('textarea', { rows: 2, maxLength: LONGEST_REASON, required: isNeeded, className: 'form-control' });
    const label = create('label', {},
      isNeeded ? say('Motif, noté dans le journal avec votre nom', 'Reason, recorded in the journal with your name')
        : say('Motif (facultatif), noté dans le journal', 'Reason (optional), recorded in the journal'), field);
    return { field, label };
  }

  form(label, fields, work) {
    const button = create('button', { type: 'submit', className: 'btn btn-primary', textContent: label });
    return create('form', {
      onsubmit: async event => {
        event.preventDefault();
        button.disabled = true;
        await work();
        button.disabled = false;
      }
    }, ...fields, create('div', { className: 'journey-step-actions' }, button, create('button', {
      type: 'button',
      className: 'btn btn-default',
      textContent: say('Ne rien faire', 'Do nothing'),
      onclick: () => this.close()
    })));
  }

  async act(asked) {
    try {
      await post(this.api, `${this.path}/act`, asked);
      this.close();
      await this.load();
      this.said.textContent = say('C’est fait, et noté dans le journal.', 'Done, and recorded in the journal.');
    } catch (failure) {
      this.said.textContent = failure.message;
    }
  }

  simple(panel, step, action) {
    const reason = this.reasonField(false);
    this.open(panel, say(`Relancer maintenant : ${step.name}`, `Remind now: ${step.name}`),
      this.form(say('Envoyer la relance', 'Send the reminder'), [reason.label],
        () => this.act({ action, step: step.step, reason: reason.field.value })));
  }

  due(panel, step) {
    const day = create('input', { type: 'date', required: true, className: 'form-control' });
    const reason = this.reasonField(false);
    this.open(panel, say(`Nouvelle échéance : ${step.name}`, `New due date: ${step.name}`),
      this.form(say('Changer l’échéance', 'Change the due date'),
        [create('label', {}, say('Jour', 'Day'), day), reason.label],
        () => this.act({ action: 'due', task: step.task, day: day.value, reason: reason.field.value })));
  }

  reassign(panel, step) {
    const group = create('select', { required: true, className: 'form-control' }, create('option', { value: '' }),
      ...this.groups.map(({ id, label }) => create('option', { value: id, textContent: label })));
    const reason = this.reasonField(true);
    this.open(panel, say(`Confier à un autre groupe : ${step.name}`, `Give to another group: ${step.name}`),
      this.form(say('Confier la tâche', 'Give the task'),
        [create('label', {}, say('Groupe', 'Group'), group), reason.label],
        () => this.act({ action: 'reassign', task: step.task, group: group.value, reason: reason.field.value })));
  }

  async move(panel, step, action) {
    const title = action === 'repeat' ? say(`Recommencer : ${step.name}`, `Repeat: ${step.name}`)
      : say(`Passer : ${step.name}`, `Skip: ${step.name}`);
    this.open(panel, title, create('p', { textContent: say('Essai en cours…', 'Trying…') }));
    try {
      const { before, after, version, refusal } = await post(this.api, `${this.path}/preview`, { action, step: step.step });
      if (refusal) {
        this.open(panel, title, create('p', { textContent: refusal }));
        return;
      }
      const reason = this.reasonField(true);
      this.open(panel, title, this.places(say('Attend maintenant', 'Waits now'), before),
        this.places(say('Attendrait ensuite (entouré sur le schéma)', 'Would wait then (outlined on the diagram)'), after),
        this.form(action === 'repeat' ? say('Recommencer l’étape', 'Repeat the step') : say('Passer l’étape', 'Skip the step'),
          [reason.label],
          () => this.act({ action, step: step.step, version, reason: reason.field.value })));
      mark(after.map(one => one.split(': ')[1]));
    } catch (failure) {
      this.open(panel, title, create('p', { textContent: failure.message }));
    }
  }

  places(title, words) {
    return create('div', {}, create('p', { textContent: title }),
      create('ul', {}, ...words.map(word => create('li', { textContent: nameOf(word.split(': ')[1]) }))));
  }
}

export default {
  id: 'journey-steps',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 39,
  properties: { label: say('Intervenir', 'Act') },
  render: (node, { api, processInstanceId }) => new Steps(node, api, processInstanceId),
  unmount: () => unmark()
};
