/*
 * The forms' library speaks English only: its messages, its placeholders, its calendar. This says the same in French.
 * Only places that hold the library's own words are touched, never what a designer or a participant has written.
 */

const exact = {
  'Field is required.': 'Cette réponse est obligatoire.',
  'Field must be a valid email.': 'Cette adresse électronique n’est pas valide.',
  'Field must be a valid  international phone number. (e.g. +4930664040900)':
    'Indiquez un numéro international, par exemple +33 2 40 12 34 56.',
  // The patterns by which staff's forms look for an address and a number; the server's own check is closer.
  'Field must match pattern @.': 'Indiquez une adresse électronique, par exemple prenom.nom@exemple.fr.',
  'Field must match pattern ^(?:\\D*\\d){6,}\\D*$.': 'Indiquez un numéro de téléphone, par exemple 06 12 34 56 78.',
  'Date and time must both be entered.': 'Indiquez la date et l’heure.',
  'Value is not a number.': 'Un nombre est attendu.',
  'Value is expected to be an integer.': 'Un nombre entier est attendu.',
  'Nothing to show.': 'Rien à montrer pour l’instant.',
  'No results': 'Aucun résultat',
  'All values selected': 'Tout est déjà choisi',
  Select: 'Choisir',
  Search: 'Rechercher',
  'Skip to search': 'Aller à la recherche',
  'Remove tag': 'Retirer',
  'Previous page': 'Page précédente',
  'Next page': 'Page suivante',
  Increment: 'Augmenter',
  Decrement: 'Diminuer',
  'Click to remove sorting': 'Cliquer pour ne plus trier',
  'dd/mm/yyyy': 'jj/mm/aaaa',
  'hh:mm': 'hh:mm'
};

const patterns = [
  [/^Field must match pattern .*\.$/, () => 'Le format attendu n’est pas respecté.'],
  [/^Field must have minimum length of (.+)\.$/, (_, n) => `${n} caractères au moins.`],
  [/^Field must have maximum length of (.+)\.$/, (_, n) => `${n} caractères au plus.`],
  [/^Field must have minimum value of (.+)\.$/, (_, n) => `La plus petite valeur possible est ${n}.`],
  [/^Field must have maximum value of (.+)\.$/, (_, n) => `La plus grande valeur possible est ${n}.`],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, (_, n) => `${n} décimales au plus.`],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/,
    (_, low, high) => `Choisissez une valeur possible ; les plus proches sont ${low} et ${high}.`],
  [/^Click to sort by (.+) (?:a|de)scending$/, (_, column) => `Cliquer pour trier par ${column}`],
  [/^(\d+) of (\d+)$/, (_, page, pages) => `${page} sur ${pages}`]
];

/* Where the library writes; everything else in a form belongs to somebody else. */
const places = [
  '.fjs-form-field-error',
  '.fjs-select-placeholder',
  '.fjs-dropdownlist-empty',
  '.fjs-table-empty',
  '.fjs-table-td[colspan]',
  '.fjs-table-nav-label',
  '.fjs-taglist-skip-link'
].join(',');

const attributes = ['placeholder', 'title', 'aria-label'];

const calendar = {
  weekdays: {
    shorthand: ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'],
    longhand: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']
  },
  months: {
    shorthand: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
    longhand: [
      'janvier', 'février', 'mars', 'avril', 'mai', 'juin',
      'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'
    ]
  },
  firstDayOfWeek: 1,
  ordinal: day => (day > 1 ? '' : 'er'),
  rangeSeparator: ' au ',
  weekAbbreviation: 'Sem.',
  scrollTitle: 'Défiler pour augmenter la valeur',
  toggleTitle: 'Cliquer pour basculer',
  yearAriaLabel: 'Année',
  monthAriaLabel: 'Mois'
};

function french(text) {
  const words = text.trim();
  if (Object.hasOwn(exact, words)) {
    return exact[words];
  }
  for (const [pattern, say] of patterns) {
    const found = words.match(pattern);
    if (found) {
      return say(...found);
    }
  }
  return null;
}

/* The text node stays the library's own, so that it can change or remove it as if nothing had happened. */
function translateText(element) {
  // The page number comes as three pieces that the library keeps apart.
  if (element.matches('.fjs-table-nav-label')) {
    element.childNodes.forEach(node => {
      if (node.data === ' of ') {
        node.data = ' sur ';
      }
    });
    return;
  }
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const said = french(walker.currentNode.data);
    if (said !== null && said !== walker.currentNode.data) {
      walker.currentNode.data = said;
    }
  }
}

function translateAttributes(element) {
  attributes.forEach(name => {
    const said = element.hasAttribute(name) ? french(element.getAttribute(name)) : null;
    if (said !== null && said !== element.getAttribute(name)) {
      element.setAttribute(name, said);
    }
  });
}

/* The calendar hangs on its input, and takes another language at any time. */
function translateCalendar(input) {
  const picker = input._flatpickr;
  if (picker && picker.config.locale !== calendar) {
    picker.set('locale', calendar);
  }
}

function translate(form) {
  form.querySelectorAll(places).forEach(translateText);
  form.querySelectorAll(attributes.map(name => `[${name}]`).join(',')).forEach(translateAttributes);
  form.querySelectorAll('.fjs-datepicker input').forEach(translateCalendar);
}

function watch(form) {
  translate(form);
  new MutationObserver(() => translate(form)).observe(form, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: attributes
  });
}

// config.js has set the language of the page
if (document.documentElement.lang === 'fr') {
  const known = new WeakSet();
  new MutationObserver(() =>
    document.querySelectorAll('.fjs-container').forEach(form => {
      if (!known.has(form)) {
        known.add(form);
        watch(form);
      }
    })
  ).observe(document.documentElement, { subtree: true, childList: true });
}

export default [];
