/*
 * What everybody should know at the moment, in a line above the lists: that the demo is still being filled, for instance.
 * Asked for when Tasklist opens, and again as long as there is something to say.
 */

const ASK_AGAIN_MS = 5000;

async function sentence() {
  try {
    const response = await fetch('/notice', { headers: { Accept: 'text/plain' } });
    // Without a session the answer is the login page.
    const plain = (response.headers.get('Content-Type') || '').startsWith('text/plain');
    return response.status === 200 && plain ? await response.text() : '';
  } catch {
    return '';
  }
}

function line() {
  const status = document.createElement('p');
  status.className = 'journey-notice-line';
  status.setAttribute('role', 'status');
  status.hidden = true;
  document.body.append(status);
  return status;
}

async function refresh(status) {
  const text = await sentence();
  if (status.textContent !== text) {
    status.textContent = text;
    status.hidden = !text;
  }
  if (text) {
    setTimeout(refresh, ASK_AGAIN_MS, status);
  }
}

export default {
  id: 'journey-notice',
  pluginPoint: 'tasklist.navbar.action',
  priority: -1,
  render: node => {
    node.hidden = true;
    refresh(document.querySelector('.journey-notice-line') || line());
  }
};
