/*
 * Around the sending of a form: asks once more where it cannot be undone, says what has come of it, and takes a refusal
 * away with the form that it belongs to. Tasklist has no events for this, so its calls to the engine are wrapped.
 */

import { ask } from './journey-confirm.js';
import { belongsTo } from './journey-correction-store.js';
import { firstWrong, goTo } from './journey-dates.js';
import { awaitLogin, loggedIn } from './journey-file-dialog.js';
import { follow, forget, makeRoom, reattach } from './journey-outcome.js';
import { clearRefusal, refuse } from './journey-refusal.js';

/* Tasklist takes this message for "the form itself does not want to be sent": nothing is told, everything stays. */
const PREVENTED = 'camForm submission prevented';

/* After these Tasklist closes the task by itself, and the refusal has to be read without it. */
const GONE = /task is null|No matching task|is suspended/;

/* As what Tasklist shows a form that was not sent, also where the form itself found a mistake. */
const NOT_SENT = ['COMPLETE_ERROR', 'PROCESS_START_ERROR'];

const LOOKED_FOR_MS = 50;
const TIMES_LOOKED_FOR = 20;

/* Tasklist's own notice, of a task that closes by itself. */
function reveal(error, time = 0) {
  const drawn = [...document.querySelectorAll('.notifications .alert')]
    .filter(alert => alert.textContent.includes(error.message || error.status))
    .at(-1);
  if (drawn) {
    drawn.tabIndex = -1;
    drawn.scrollIntoView({ block: 'nearest' });
    drawn.focus({ preventScroll: true });
  } else if (time < TIMES_LOOKED_FOR) {
    setTimeout(() => reveal(error, time + 1), LOOKED_FOR_MS);
  }
}

function openTask() {
  return new URLSearchParams(location.hash.split('?')[1]).get('task');
}

function refusals(Notifications, $translate) {
  let shown = null;
  let shownAt = null;
  let awaited = null;

  function clear() {
    clearRefusal();
    if (shown) {
      // compared property by property, which a scope does not survive
      delete shown.scope;
      Notifications.clear(shown);
      shown = null;
    }
  }

  const addError = Notifications.addError;
  Notifications.addError = function(error) {
    if (awaited || NOT_SENT.some(key => error.status === $translate.instant(key))) {
      clear();
      const outlives = awaited?.outlives;
      awaited = null;
      if (!outlives && refuse(error)) {
        return undefined;
      }
      shown = error;
      shownAt = openTask();
      setTimeout(() => reveal(error));
    }
    return addError.call(this, error);
  };

  return {
    clear,
    expect(outlives) {
      awaited = { outlives };
    },
    formIsGone() {
      if (!awaited && !(shown && shown.outlives)) {
        clear();
      }
    },
    /* What was said of a task that has closed by itself goes when another one is opened. */
    taskIsOpened() {
      const task = openTask();
      if (shown && task && task !== shownAt) {
        clear();
      }
    },
    outlive() {
      setTimeout(() => {
        if (shown) {
          shown.outlives = true;
        }
      });
    }
  };
}

function wrap(resource, kind, { $rootScope, refused, instanceOf }) {
  const send = resource.submitForm;

  /* As the engine's own no, which Tasklist shows. */
  function refuse(refusal, done) {
    refused.expect(GONE.test(refusal.message));
    setTimeout(() => $rootScope.$applyAsync());
    done?.(refusal);
    throw refusal;
  }

  resource.submitForm = async function(data, done) {
    const before = document.activeElement;
    refused.clear();
    const wrong = firstWrong();
    if (wrong || !(await ask(kind, data).catch(refusal => refuse(refusal, done)))) {
      // Tasklist enables its button in the same moment, without drawing it anew.
      setTimeout(() => {
        $rootScope.$applyAsync();
        setTimeout(() => (wrong ? goTo(wrong) : before?.focus()), 50);
      });
      const prevented = new Error(PREVENTED);
      if (done) {
        done(prevented);
      }
      throw prevented;
    }
    forget();
    try {
      const result = await send.call(this, data, done);
      follow(instanceOf(data, result), before);
      return result;
    } catch (error) {
      const isGone = GONE.test(error && error.message);
      refused.expect(isGone);
      if (isGone) {
        refused.outlive();
      }
      throw error;
    }
  };
}

/* A button that is grey says not why, and the keyboard passes it by: it leads to what is wrong instead. */
function withButtonAlwaysOn(form) {
  return Object.create(form, {
    notifyFormValidated: { value: () => form.notifyFormValidated(false) },
    notifyFormInitializationFailed: { value: error => form.notifyFormInitializationFailed(error) }
  });
}

/* The form's own directive: gone with another task, another tab, a closed dialog, and after a success. */
function onForms($injector, tell) {
  $injector.get('camTasklistFormCamundaDirective').forEach(directive => {
    const compile = directive.compile;
    directive.compile = function(...template) {
      const link = compile.apply(this, template);
      return function(scope, element, attributes, form, ...rest) {
        scope.$on('$destroy', tell);
        return link.call(this, scope, element, attributes, withButtonAlwaysOn(form), ...rest);
      };
    };
  });
}

/* Our sentence says more than "the process was started". */
function withoutStartNotice(Notifications, $translate) {
  const addMessage = Notifications.addMessage;
  Notifications.addMessage = function(message) {
    if (message.status !== $translate.instant('PROCESS_START_OK')) {
      addMessage.call(this, message);
    }
  };
}

if (window.angular) {
  window.angular.module('ng').run(['$injector', $injector => {
    const $rootScope = $injector.get('$rootScope');
    const Notifications = $injector.get('Notifications');
    const camAPI = $injector.get('camAPI');
    const $translate = $injector.get('$translate');
    const refused = refusals(Notifications, $translate);
    wrap(camAPI.resource('task'), 'task', { $rootScope, refused, instanceOf: data => data.id });
    wrap(camAPI.resource('process-definition'), 'process-definition', {
      $rootScope,
      refused,
      instanceOf: (_, instance) => instance.id
    });
    onForms($injector, refused.formIsGone);
    $rootScope.$on('$locationChangeSuccess', makeRoom);
    $rootScope.$on('$locationChangeSuccess', refused.taskIsOpened);
    withoutStartNotice(Notifications, $translate);
    // Nobody who logs in next reads what was done before. Whoever comes back after a lapsed session goes on.
    $rootScope.$on('$routeChangeSuccess', () => {
      if (location.hash.startsWith('#/login')) {
        forget();
        awaitLogin();
      } else {
        belongsTo($rootScope.authentication?.name);
        loggedIn();
        setTimeout(reattach);
      }
    });
  }]);
}

export default [];
