/*
 * form-js 1.8.7 keeps its form to itself. It is drawn by Preact, which keeps its tree on the element under a fixed name,
 * and a part of that tree knows the form.
 */

export function formIn(container) {
  const open = [container.__k];
  while (open.length) {
    const part = open.pop();
    const service = part?.props?.value?.getService;
    if (service) {
      return service('form', false);
    }
    open.push(...(part?.__k ?? []));
  }
  return null;
}
