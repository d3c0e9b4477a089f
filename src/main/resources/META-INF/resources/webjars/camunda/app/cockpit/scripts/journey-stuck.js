/*
 * "Missions bloquées" on the dashboard: what is stuck, why, since when, and who acts. The figures filter the list, and
 * each case opens its instance.
 */

import { ago, at, create, read, say } from './journey-page.js';

const READ_AGAIN_AFTER_MS = 30_000;
const TYPED_AFTER_MS = 300;

const FILTERS = [
  ['chapter', 'chapters', say('Par antenne', 'By chapter')],
  ['phase', 'phases', say('Par phase', 'By phase')],
  ['reason', 'reasons', say('Par motif', 'By reason')]
];

class StuckList {
  constructor(node, api) {
    this.api = api;
    this.filter = { chapter: '', phase: '', reason: '', q: '' };
    this.said = create('p', { className: 'journey-stuck-said', attributes: { role: 'status' } });
    this.figures = create('div', { className: 'journey-stuck-figures' });
    this.list = create('div', { className: 'journey-stuck-list' });
    this.search = create('input', {
      type: 'search', id: 'journey-stuck-search', className: 'form-control',
      oninput: () => this.typed()
    });
    node.replaceChildren(create('section', { className: 'journey-stuck', attributes: { 'aria-labelledby': 'journey-stuck-title' } },
      create('h2', { id: 'journey-stuck-title', textContent: say('Missions bloquées', 'Stuck missions') }),
      create('div', { className: 'journey-stuck-search' },
        create('label', { htmlFor: 'journey-stuck-search', textContent: say('Référence', 'Reference') }), this.search),
      this.said, this.figures, this.list));
    this.load();
    this.timer = setInterval(() => document.visibilityState === 'visible' && this.load(), READ_AGAIN_AFTER_MS);
  }

  typed() {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => {
      this.filter.q = this.search.value.trim();
      this.load();
    }, TYPED_AFTER_MS);
  }

  async load() {
    const asked = JSON.stringify(this.filter);
    try {
      const view = await read(this.api, 'stuck', this.filter);
      if (asked === JSON.stringify(this.filter)) {
        this.show(view);
      }
    } catch (failure) {
      this.tell(failure.message);
    }
  }

  // Only what is new is read out.
  tell(sentence) {
    if (this.said.textContent !== sentence) {
      this.said.textContent = sentence;
    }
  }

  show(view) {
    const text = JSON.stringify(view);
    if (text === this.shown) {
      return;
    }
    this.shown = text;
    this.tell(this.sentence(view));
    const focused = document.activeElement?.dataset?.figure;
    this.figures.replaceChildren(...FILTERS.map(([name, counts, title]) => this.figureList(name, title, view.counts[counts]))
      .filter(Boolean));
    if (focused) {
      this.figures.querySelector(`[data-figure="${CSS.escape(focused)}"]`)?.focus();
    }
    const open = new Set([...this.list.querySelectorAll('details[open]')].map(one => one.dataset.group));
    this.list.replaceChildren(...(view.groups.length ? [this.table(view.groups, open)] : []));
  }

  sentence({ total, found }) {
    if (total === 0) {
      return say('Aucune mission bloquée.', 'No mission is stuck.');
    }
    const all = total === 1 ? say('1 cas bloqué', '1 stuck case') : say(`${total} cas bloqués`, `${total} stuck cases`);
    return found === total ? `${all}.` : say(`${all}, dont ${found} avec ce filtre.`, `${all}, ${found} with this filter.`);
  }

  figureList(name, title, counts) {
    if (!counts.length) {
      return null;
    }
    return create('div', {}, create('h3', { textContent: title }), create('ul', {}, ...counts.map(({ key, label, count }) =>
      create('li', {}, create('button', {
        type: 'button',
        className: 'btn btn-default btn-xs',
        textContent: `${label}\u00a0: ${count}`,
        attributes: { 'aria-pressed': String(this.filter[name] === key && key !== ''), 'data-figure': `${name}/${key}` },
        onclick: () => {
          this.filter[name] = this.filter[name] === key ? '' : key;
          this.shown = null;
          this.load();
        }
      })))));
  }

  table(groups, open) {
    const columns = [say('Urgence', 'Urgency'), say('Motif', 'Reason'), say('Cas', 'Case'), say('Étape', 'Step'),
      say('Depuis', 'Since'), say('Qui agit', 'Who acts'), say('Essais', 'Attempts')];
    return create('table', { className: 'table' },
      create('thead', {}, create('tr', {}, ...columns.map(textContent => create('th', { textContent, scope: 'col' })))),
      create('tbody', {}, ...groups.map(group => this.row(group, open))));
  }

  row(group, open) {
    const [first] = group.cases;
    const isOne = group.size === 1;
    return create('tr', { className: `journey-severity-${group.severity}` },
      create('td', { textContent: group.label }),
      create('td', { textContent: group.reason }),
      create('td', {}, isOne ? this.link(first) : this.several(group, open)),
      create('td', {}, ...(isOne ? [this.step(first)] : [])),
      create('td', { title: at(group.since), textContent: ago(group.since) }),
      create('td', { textContent: group.owner }),
      create('td', {}, ...(isOne ? this.attempts(first) : [])));
  }

  several(group, open) {
    const key = `${group.reason}/${group.since}`;
    return create('details', { open: open.has(key), attributes: { 'data-group': key } },
      create('summary', { textContent: say(`${group.size} cas`, `${group.size} cases`) }),
      create('ul', {}, ...group.cases.map(one => create('li', {}, this.link(one), ' · ', this.step(one), ' · ',
        create('span', { title: at(one.since), textContent: ago(one.since) }), ...this.attempts(one, ' · ')))),
      group.more ? create('p', { textContent: say(`et ${group.more} autres`, `and ${group.more} more`) }) : null);
  }

  link({ reference, instance, chapterName }) {
    const text = reference || instance || say('sans référence', 'no reference');
    return create('span', {}, instance
      ? create('a', { href: `#/process-instance/${encodeURIComponent(instance)}/runtime?tab=journey-journal`, textContent: text })
      : text, chapterName ? ` ${chapterName}` : '');
  }

  step({ process, node, detail }) {
    return create('span', { title: detail ?? '' }, [process, node].filter(Boolean).join(' · '));
  }

  attempts({ attempts: { count, error, at: last, next } }, before = '') {
    if (!count && !error && !next) {
      return [];
    }
    const words = [
      count ? say(`${count} essai${count > 1 ? 's' : ''}`, `${count} attempt${count > 1 ? 's' : ''}`) : '',
      error ? `${error}${last ? ` (${at(last)})` : ''}` : '',
      next ? say(`prochain : ${at(next)}`, `next: ${at(next)}`) : ''
    ];
    return [before + words.filter(Boolean).join(', ')];
  }

  end() {
    clearInterval(this.timer);
    clearTimeout(this.typing);
  }
}

let list = null;

export default {
  id: 'journey-stuck',
  pluginPoint: 'cockpit.dashboard',
  priority: 100,
  render: (node, { api }) => {
    list?.end();
    list = new StuckList(node, api);
    // Below the vendor's figures nobody would see it without scrolling. The vendor attaches the node after this call.
    setTimeout(() => {
      const section = node.closest('.dashboard > section');
      section?.parentElement.prepend(section);
    });
  },
  unmount: () => {
    list?.end();
    list = null;
  }
};
