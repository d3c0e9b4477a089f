/*
 * Cockpit offers nothing that the engine or its gate would refuse. The vendor draws every button for everybody; those of
 * actions that are closed to the caller are marked here, and say who may when somebody presses them. The server names the
 * actions (CockpitAction).
 */
import { english, say } from './journey-say.js';

const CLOSED = '/supervision/closed-actions';
const TOOLBAR = '.btn-toolbar[ng-click="openDialog()"]';

const BUTTONS = {
  CANCEL_INSTANCE: [`${TOOLBAR}:has(.glyphicon-remove)`],
  SUSPEND_INSTANCE: [`${TOOLBAR}:has(.glyphicon-pause)`, `${TOOLBAR}:has(.glyphicon-play)`],
  ADD_VARIABLE: [`${TOOLBAR}:has(.glyphicon-plus)`],
  UPLOAD_VARIABLE: ['[ng-click="uploadVariable(v)"]'],
  EDIT_VARIABLE: ['[ng-click="enableEditMode(info, true)"]', '[ng-click="editVariableValue(v)"]'],
  DELETE_VARIABLE: ['[ng-click="deleteVariable(v)"]'],
  ANNOTATE_INCIDENT: ['[cam-annotation-edit] [ng-click="openModal()"]'],
  RETRY_JOB: [`${TOOLBAR}:has(.glyphicon-repeat)`, '[ng-click="openJobRetryDialog(incident)"]',
    '[ng-click="ctrl.retryJob(job)"]'],
  RESCHEDULE_JOB: ['[ng-click="openRecalculationWindow(job)"]'],
  SUSPEND_JOB: ['[ng-click="toggleSuspension(job)"]'],
  DELETE_JOB: ['[ng-click="ctrl.deleteJob(job)"]'],
  RETRY_JOB_DEFINITION: ['[ng-click="ctrl.retryAll()"]'],
  SUSPEND_JOB_DEFINITION: ['[ng-click="openSuspensionStateDialog(jobDefinition)"]'],
  PRIORITISE_JOB_DEFINITION: ['[ng-click="openDialog(jobDefinition)"]',
    '.action-button[ng-click="openDialog()"]:has(.glyphicon-cog)'],
  ASSIGN_TASK: ['.user-tasks .assignee [ng-click="startEditing()"]', '.user-tasks .assignee .edit-toggle'],
  LINK_TASK: ['.change-group-identity-links', '.change-user-identity-links'],
  SUSPEND_BATCH: ['[ng-click="ctrl.toggleSuspension()"]'],
  DELETE_BATCH: ['[ng-click="ctrl.openDeleteModal()"]'],
  DELETE_DEPLOYMENT: ['.delete-deployment'],
  CHANGE_TIME_TO_LIVE: ['[ng-click="showDialog()"]']
};

/* Pages that would show zeros and empty lists to somebody who may not read what they count. */
const PAGES = {
  READ_INSTANCES: /^#\/(dashboard|processes|process-definition|process-instance|tasks|decision-instance|$)/,
  SEE_BATCHES: /^#\/batch/
};

let closed = {};

function sentence(action) {
  return closed[action][english ? 'en' : 'fr'];
}

/* The same button deletes running and finished batches. */
function applies(action) {
  return action !== 'DELETE_FINISHED_BATCH' || /type=history/.test(location.hash);
}

function selectors(action) {
  return action === 'DELETE_FINISHED_BATCH' ? BUTTONS.DELETE_BATCH : BUTTONS[action] || [];
}

function mark() {
  document.querySelectorAll('.journey-closed').forEach(one => {
    if (!closed[one.dataset.action] || !applies(one.dataset.action)) {
      one.classList.remove('journey-closed');
      one.removeAttribute('aria-disabled');
    }
  });
  Object.keys(closed).filter(applies).forEach(action => selectors(action).forEach(selector =>
    document.querySelectorAll(`${selector}:not(.journey-closed)`).forEach(button => {
      button.classList.add('journey-closed');
      button.dataset.action = action;
      button.setAttribute('aria-disabled', 'true');
      button.title = sentence(action);
    })));
  explain();
}

/* One sentence above a page whose numbers would be wrong. */
function explain() {
  const action = Object.keys(PAGES).find(one => closed[one] && PAGES[one].test(location.hash));
  document.documentElement.classList.toggle('journey-no-instances', !!closed.READ_INSTANCES);
  const shown = document.querySelector('.journey-unreadable');
  if (!action) {
    shown?.remove();
    return;
  }
  const place = document.querySelector('.ctn-main, .page-wrap, [ng-view]');
  if (shown?.dataset.action === action || !place) {
    return;
  }
  shown?.remove();
  const note = document.createElement('p');
  note.className = 'journey-unreadable';
  note.dataset.action = action;
  note.setAttribute('role', 'note');
  note.textContent = sentence(action);
  document.body.append(note);
}

function refuse(event) {
  const button = event.target.closest?.('.journey-closed');
  if (button) {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'click') {
      say(sentence(button.dataset.action));
    }
  }
}

/* After each login: another person may be here. */
async function read() {
  try {
    const response = await fetch(CLOSED, { headers: { Accept: 'application/json' } });
    // Without a session the answer is the login page.
    const json = (response.headers.get('Content-Type') || '').startsWith('application/json');
    closed = response.ok && json ? await response.json() : {};
  } catch {
    closed = {};
  }
  mark();
}

['click', 'mouseenter', 'focusin'].forEach(type => document.addEventListener(type, refuse, { capture: true }));
new MutationObserver(mark).observe(document.documentElement, { subtree: true, childList: true });
window.addEventListener('hashchange', mark);

if (window.angular) {
  window.angular.module('ng').run(['$rootScope', $rootScope => {
    // Without a login the browser itself would ask for a password.
    $rootScope.$on('authentication.changed', (event, authentication) => authentication && read());
  }]);
}

export default [];
