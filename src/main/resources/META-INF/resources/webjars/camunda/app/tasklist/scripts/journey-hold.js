/*
 * Who has the task whose form is open. A task that nobody has can be filled in at once: the first answer that is saved
 * claims it on the server, and the claim goes with the draft. So somebody who only reads takes nothing away, and what is
 * left without a word written is free again, however the page was left. Part of journey-draft.js.
 */

import { cardOf } from './journey-card-store.js';
import { create } from './journey-server.js';

const FREE = 'Tâche libre : commencez à la remplir, et vous la prenez en charge.';
const MINE = 'Vous avez pris cette tâche en charge.';
const KEPT = 'Ce que vous avez écrit reste dans votre brouillon, sans être envoyé.';

/* Tasklist's own knowledge of the open task. */
let meta = null;
let apply = () => {};

function taskOf(scope) {
  return scope?.task ?? null;
}

function stateOf(taskId) {
  const task = taskOf(meta);
  if (task?.id !== taskId) {
    return '';
  }
  return task.assignee == null ? 'free' : meta.isAssignee ? 'mine' : 'other';
}

function holder() {
  const { firstName, lastName, id } = meta.assignee ?? {};
  return [firstName, lastName].filter(Boolean).join(' ') || id || 'quelqu’un d’autre';
}

/** Has Tasklist read the open task again, with its place in the list. */
export function readTaskAgain() {
  meta?.taskData.changed('task');
  meta?.taskData.changed('taskList');
}

export class Hold {
  /** @param open the form, whose draft says which task it is of */
  constructor(open) {
    this.open = open;
    this.said = create('span', {});
    this.said.setAttribute('role', 'status');
    this.back = create('button', { type: 'button', className: 'btn btn-default btn-xs', text: 'Rendre' });
    this.back.title = 'Remettre la tâche à disposition de mes collègues';
    this.back.addEventListener('click', () => meta?.$apply(() => meta.unclaim()));
    this.element = create('p', { className: 'journey-hold', hidden: true }, this.said, ' ', this.back);
    this.ask();
  }

  /* Who may only read a task gets no form to fill in. */
  async ask() {
    this.isWorkedOn = this.open.isOfTask() && (await cardOf(this.open.taskId())) !== null;
    this.update();
    apply();
  }

  state() {
    return this.isWorkedOn ? stateOf(this.open.taskId()) : '';
  }

  update() {
    const state = this.state();
    const text = {
      free: () => FREE,
      mine: () => MINE,
      other: () => `${holder()} a pris cette tâche en charge. ${this.open.isEmpty() ? '' : KEPT}`
    }[state]?.() ?? '';
    if (this.said.textContent !== text) {
      this.said.textContent = text;
    }
    if (this.element.dataset.state !== state) {
      this.element.dataset.state = state;
      this.element.hidden = !state;
      this.back.hidden = state !== 'mine';
    }
  }

  /** @param state as the server has it, which Tasklist may not know yet */
  expect(state) {
    if (this.state() && this.state() !== state) {
      readTaskAgain();
    }
  }
}

/* A form that nobody has can be sent as well. */
function isFree(element) {
  return Boolean(element.closest('.task-card')?.querySelector('.journey-hold[data-state="free"]'));
}

function wrapLinks($injector, name, link) {
  $injector.get(`${name}Directive`).forEach(directive => {
    const compile = directive.compile;
    directive.compile = function(...template) {
      const linked = compile.apply(this, template);
      return function(scope, element, ...rest) {
        link(scope, element[0]);
        return linked.call(this, scope, element, ...rest);
      };
    };
  });
}

function withButtonForFreeTasks(scope, element) {
  let form = scope;
  while (form && !Object.hasOwn(form, 'disableCompleteButton')) {
    form = form.$parent;
  }
  if (form) {
    const isDisabled = form.disableCompleteButton;
    form.disableCompleteButton = () => (isFree(element)
      ? form.taskRemoved || form.completeInProgress || form.$invalid
      : isDisabled());
  }
}

if (window.angular) {
  window.angular.module('ng').run(['$injector', $injector => {
    apply = () => $injector.get('$rootScope').$applyAsync();
    wrapLinks($injector, 'camTasklistTaskMeta', scope => {
      meta = scope;
    });
    wrapLinks($injector, 'camTasklistFormCamunda', withButtonForFreeTasks);
  }]);
}
