/*
 * The forms' library gives its radio buttons no name, so a browser takes those of all questions for one: the arrow keys
 * leave a question and change the answer of the next one, and every choice is a stop of the tab key. So the choices of
 * each question get a name of their own as soon as somebody is in the form.
 */

let questions = 0;

function nameChoices(form) {
  form.querySelectorAll('.fjs-form-field-radio').forEach(question => {
    const choices = question.querySelectorAll('input[type="radio"]:not([name])');
    if (choices.length) {
      question.dataset.journeyChoices ??= `journey-choices-${(questions += 1)}`;
      choices.forEach(choice => {
        choice.name = question.dataset.journeyChoices;
      });
    }
  });
}

['focusin', 'pointerdown', 'keydown'].forEach(event => document.addEventListener(event, ({ target }) => {
  const form = target instanceof Element && target.closest('.fjs-container');
  if (form) {
    nameChoices(form);
  }
}, { capture: true }));

export default [];
