/*
 * The calendars of the web applications take their names of months and days, and the first day of the week, from AngularJS,
 * which the vendor ships in English only. This runs before the application starts and gives it the French ones.
 */

const french = {
  MONTH: [
    'janvier', 'février', 'mars', 'avril', 'mai', 'juin',
    'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'
  ],
  STANDALONEMONTH: [
    'Janvier', 'Février', 'Mars', 'Avril', 'Mai', 'Juin',
    'Juillet', 'Août', 'Septembre', 'Octobre', 'Novembre', 'Décembre'
  ],
  SHORTMONTH: [
    'janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin',
    'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'
  ],
  DAY: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  SHORTDAY: ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'],
  // AngularJS counts from Monday
  FIRSTDAYOFWEEK: 0
};

// config.js has set the language of the page
if (document.documentElement.lang === 'fr' && window.angular) {
  window.angular.module('ng').run(['$locale', $locale => Object.assign($locale.DATETIME_FORMATS, french)]);

  // "1er décembre 2026 à 09:00": the formats of locales/fr.json ask for ordinals, whose rule cannot be written as JSON. The
  // locale is made here, and completed when that file has come.
  window.angular.module('ng').run(['$injector', $injector => {
    if ($injector.has('moment')) {
      $injector.get('moment').updateLocale('fr', { ordinal: number => (number === 1 ? '1er' : String(number)) });
    }
  }]);
}

export default [];
