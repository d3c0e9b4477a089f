// The Modeler's checks of forms: node lint-forms.mjs a.form b.form. Ends with 1 if one has an error.
import { readFileSync } from 'node:fs';
import { register } from 'node:module';

// @camunda/form-linting is written for a bundler: modules without file endings, not declared as modules.
register('data:text/javascript,' + encodeURIComponent(`
  import { readFileSync } from 'node:fs';
  const ours = url => url && url.includes('/@camunda/form-linting/');
  export async function resolve(specifier, context, next) {
    if (!ours(context.parentURL) || !specifier.startsWith('.')) return next(specifier, context);
    for (const ending of ['', '.js', '/index.js']) {
      try {
        const url = new URL(specifier + ending, context.parentURL).href;
        readFileSync(new URL(url));
        return { url, shortCircuit: true };
      } catch { /* the next ending */ }
    }
    return next(specifier, context);
  }
  export async function load(url, context, next) {
    return ours(url)
      ? { format: 'module', source: readFileSync(new URL(url)), shortCircuit: true }
      : next(url, context);
  }`));

const { FormLinter } = await import('./node_modules/@camunda/form-linting/index.js');
const linter = new FormLinter();
// Tasklist takes no files; participants' pages are ours, and do.
const drawnByUs = (file, report) => /\.(fr|en)\.form$/.test(file) && report.message.startsWith('A <Filepicker> ');
let errors = 0;
for (const file of process.argv.slice(2)) {
  for (const report of linter.lint(readFileSync(file, 'utf8')).filter(report => !drawnByUs(file, report))) {
    console.log(`${file}: ${report.category} ${report.id ?? ''} ${report.message}`);
    errors += report.category === 'error' ? 1 : 0;
  }
}
process.exit(errors ? 1 : 0);
