package org.alteractions.journey.process.expression;

import java.util.regex.Pattern;
import org.camunda.bpm.engine.BadUserRequestException;

/**
 * Thrown for an expression that uses a forbidden name. The message contains that name only, because the expression may
 * come from an attacker.
 */
public final class ExpressionRefused extends BadUserRequestException {

    private static final long serialVersionUID = 1L;

    private static final Pattern NAME = Pattern.compile("\\w{1,60}");

    private ExpressionRefused(String sentence) {
        super(sentence);
    }

    static ExpressionRefused of(String name) {
        return new ExpressionRefused("« " + (NAME.matcher(name).matches() ? name : "…") + " » n'est pas ouvert aux"
                + " expressions : elles lisent des variables et appellent les composants des modèles, rien d'autre.");
    }
}
