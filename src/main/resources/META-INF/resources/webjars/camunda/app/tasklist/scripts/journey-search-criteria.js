/*
 * The criteria that the search above the task list offers: those of a task that staff see. The vendor's list also has the
 * engine's ids, variables and expressions, and no setting for it. The vendor loads this module of AngularJS before its own
 * page starts, by `requireJsConfig` in config.js.
 */

const OFFERED = ['name', 'due', 'withoutDueDate', 'followUp', 'created', 'priority', 'assignee'];

/* An address with another criterion, from before or from another tool, is read without it. */
function decorate(directive) {
  const link = directive.link;
  directive.compile = () => function offered(scope, ...others) {
    scope.types = scope.types.filter(({ id }) => OFFERED.includes(id.key));
    link(scope, ...others);
  };
}

window.define('journey-search-criteria', ['angular'], angular => {
  angular.module('journey.searchCriteria', []).config(['$provide', provide => {
    provide.decorator('camWidgetSearchDirective', ['$delegate', directives => {
      directives.forEach(decorate);
      return directives;
    }]);
  }]);
});
