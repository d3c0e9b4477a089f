/*
 * What came of a retry. The vendor says that it is finished as soon as the engine has noted it; here the job is read until
 * its step has moved or has failed anew. Also the vendor's English sentences that are not true here.
 */
import { english, say } from './journey-say.js';

const RETRIES = /^(.*\/api\/engine\/engine\/[^/]+)\/job\/([^/]+)\/retries$/;
const ASK_AGAIN_MS = 1500;
const ATTEMPTS = 40;

const WORDS = english
  ? { moved: 'The step is done: the mission has moved on.',
      failed: 'The step has failed again: its incident stays open.',
      running: 'The step is still running. Its incident stays open until it is done.' }
  : { moved: 'L’étape est faite : la mission a avancé.',
      failed: 'L’étape a de nouveau échoué : son incident reste ouvert.',
      running: 'L’étape est encore en cours. Son incident reste ouvert jusqu’à ce qu’elle soit faite.' };

/* The vendor writes "Finished" above errors, too. */
const ENGLISH = {
  PLUGIN_JOB_RETRY_STATUS_FINISHED: 'Retry',
  PLUGIN_JOB_RETRY_MESSAGE_1: 'The step runs again. Its incident stays until the step is done.',
  PLUGIN_JOB_RETRY_MESSAGE_2: 'The steps run again. Their incidents stay until the steps are done.',
  PLUGIN_JOB_RETRY_LEGEND_4: 'The step runs again. Its incident stays until the step is done.',
  PLUGIN_JOB_RETRY_DUE_DATE_KEEP: 'Now',
  PLUGIN_JOB_RETRY_DUE_DATE_KEEP_TOOLTIP: 'The step runs again at once.',
  BULK_OVERRIDE_STATUS_FINISHED: 'Priority',
  PLUGIN_JOBDEFINITION_ACTION_STATUS_FINISHED: 'Priority',
  PLUGIN_UPDATE_DIALOG_STATUS_FINISHED: 'Suspension',
  PLUGIN_UPDATE_SUSPENSION_STATE_STATUS_FINISHED: 'Suspension'
};

async function readJob(address, id) {
  const response = await fetch(`${address}/job?jobIds=${encodeURIComponent(id)}`, { headers: { Accept: 'application/json' } });
  return response.ok ? response.json() : [{ retries: 1 }];
}

async function follow(address, id, attempt) {
  const [job] = await readJob(address, id);
  if (!job) {
    say(WORDS.moved);
  } else if (job.retries === 0) {
    say(WORDS.failed);
  } else if (attempt < ATTEMPTS) {
    setTimeout(follow, ASK_AGAIN_MS, address, id, attempt + 1);
  } else {
    say(WORDS.running);
  }
}

const { open } = XMLHttpRequest.prototype;

XMLHttpRequest.prototype.open = function (method, url, ...rest) {
  const [, address, id] = (method.toUpperCase() === 'PUT' && RETRIES.exec(String(url))) || [];
  if (id) {
    this.addEventListener('load', () => {
      if (this.status < 300) {
        setTimeout(follow, ASK_AGAIN_MS, address, id, 1);
      }
    });
  }
  return open.call(this, method, url, ...rest);
};

if (window.angular && english) {
  window.angular.module('ng').run(['$injector', $injector => {
    const translate = $injector.get('$translate');
    const { instant } = translate;
    translate.instant = (id, ...rest) => ENGLISH[id] ?? instant.call(translate, id, ...rest);
  }]);
}

export default [];
