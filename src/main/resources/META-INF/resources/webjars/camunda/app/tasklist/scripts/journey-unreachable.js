/*
 * A server that does not answer, as while it restarts. The vendor's client breaks on an answer without a status before it
 * reports anything, so that its callers wait forever, the login page's included. It is given a status instead, and words
 * for it, which the vendor shows.
 */

import { trouble } from './journey-server.js';

const UNAVAILABLE = 503;
const DONE = 4;

const { get: statusOf } = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'status');
const { get: wordsOf } = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'statusText');
const { abort } = XMLHttpRequest.prototype;
const aborted = new WeakSet();

XMLHttpRequest.prototype.abort = function () {
  aborted.add(this);
  return abort.call(this);
};

function isUnanswered(request) {
  return request.readyState === DONE && statusOf.call(request) === 0 && !aborted.has(request);
}

function define(property, read, instead) {
  Object.defineProperty(XMLHttpRequest.prototype, property, {
    configurable: true,
    enumerable: true,
    get() {
      return isUnanswered(this) ? instead : read.call(this);
    }
  });
}

define('status', statusOf, UNAVAILABLE);
define('statusText', wordsOf, trouble());

export default [];
