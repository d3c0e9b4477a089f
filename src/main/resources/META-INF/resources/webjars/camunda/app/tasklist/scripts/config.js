/*
 * Copyright Camunda Services GmbH and/or licensed to Camunda Services GmbH
 * under one or more contributor license agreements. See the NOTICE file
 * distributed with this work for additional information regarding copyright
 * ownership. Camunda licenses this file to you under the Apache License,
 * Version 2.0; you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */

// The pages are delivered as English; screen readers need to know which language the application really chose.
// The rule is the application's own: the browser's first language if it is available, French otherwise.
document.documentElement.lang = /^en\b/i.test((navigator.languages || [navigator.language])[0]) ? 'en' : 'fr';

// The loader of the vendor's scripts gives up after seven seconds and leaves the page empty: a slow connection is waited for.
window.require?.config({ waitSeconds: 0 });

export default {
  app: {
    name: 'Parcours des missions',
    vendor: 'Alter’Actions –'
  },
  locales: {
    availableLocales: ['en', 'fr'],
    fallbackLocale: 'fr'
  },
  // the vendor's welcome text says nothing to our staff
  disableWelcomeMessage: true,
  customScripts: [
    'scripts/journey-unreachable.js',
    'scripts/journey-history.js',
    'scripts/french-dates.js',
    'scripts/journey-form-messages.js',
    'scripts/journey-form-typing.js',
    'scripts/journey-radios.js',
    'scripts/journey-dates.js',
    'scripts/journey-form-links.js',
    'scripts/journey-form-focus.js',
    'scripts/journey-form-return.js',
    'scripts/journey-draft.js',
    'scripts/journey-draft-list.js',
    'scripts/journey-draft-logout.js',
    'scripts/journey-login.js',
    'scripts/journey-login-away.js',
    'scripts/journey-register.js',
    'scripts/journey-known-people.js',
    'scripts/journey-acts.js',
    'scripts/journey-notice.js',
    'scripts/journey-navigation.js',
    'scripts/journey-open-case.js',
    'scripts/journey-start-list.js',
    'scripts/journey-card.js',
    'scripts/journey-lists.js',
    'scripts/journey-one-column.js',
    'scripts/journey-tab.js'
  ],
  // configure the date format
  // "dateFormat": {
  //   "normal": "LLL",
  //   "long":   "LLLL"
  // },
  //
  requireJsConfig: {
    ngDeps: ['journey.searchCriteria'],
    deps: ['journey-search-criteria'],
    paths: { 'journey-search-criteria': 'scripts/journey-search-criteria' }
  },
  // csrfCookieName: 'XSRF-TOKEN',
  // assignProcessInstanceIdToTaskComment: true,

  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'Prendre en charge la tâche sélectionnée'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'Aller au premier filtre de la liste'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'Aller à la première tâche de la liste'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'Aller au premier champ du formulaire'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'Ouvrir la fenêtre de démarrage d’un processus'
    }
  }
};
