/*
 * A server that does not answer, as while it restarts. The vendor's client breaks on an answer without a status before it
 * reports anything, so that its callers wait forever, the login page's included. It is given a status instead.
 */

const UNAVAILABLE = 503;
const DONE = 4;

const { get: statusOf } = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'status');
const { abort } = XMLHttpRequest.prototype;
const aborted = new WeakSet();

XMLHttpRequest.prototype.abort = function () {
  aborted.add(this);
  return abort.call(this);
};

Object.defineProperty(XMLHttpRequest.prototype, 'status', {
  configurable: true,
  enumerable: true,
  get() {
    const status = statusOf.call(this);
    return status === 0 && this.readyState === DONE && !aborted.has(this) ? UNAVAILABLE : status;
  }
});

export default [];
